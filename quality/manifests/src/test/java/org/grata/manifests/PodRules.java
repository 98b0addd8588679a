package org.grata.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Of one workload each. */
final class PodRules {
    /** The volumes that the Pod Security Standard "restricted" allows, less what we have no use for. */
    private static final Set<String> VOLUMES = Set.of("emptyDir", "configMap", "secret", "projected");

    private PodRules() {}

    /** After the Pod Security Standard "restricted". */
    static Stream<String> notRestricted(JsonNode workload) {
        List<String> faults = new ArrayList<>();
        JsonNode pod = Rendered.pod(workload);
        require(faults, pod.at("/securityContext/runAsNonRoot").asBoolean(), "may run as root");
        require(
                faults,
                pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                "has no seccomp profile");
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            require(faults, !pod.path(host).asBoolean(), "uses " + host);
        }
        Yaml.stream(pod.path("volumes"))
                .flatMap(volume -> volume.properties().stream())
                .filter(entry -> !entry.getKey().equals("name") && !VOLUMES.contains(entry.getKey()))
                .forEach(entry -> faults.add("mounts a volume of the kind " + entry.getKey()));
        Rendered.containers(workload).forEach(container -> {
            JsonNode context = container.path("securityContext");
            require(faults, isFalse(context.path("allowPrivilegeEscalation")), "may gain privileges");
            require(faults, !context.path("privileged").asBoolean(), "is privileged");
            require(faults, !isFalse(context.path("runAsNonRoot")), "may run as root");
            require(
                    faults,
                    Yaml.texts(context.at("/capabilities/drop")).equals(List.of("ALL"))
                            && context.at("/capabilities/add").isEmpty(),
                    "keeps capabilities");
        });
        return told(workload, faults);
    }

    static Stream<String> writable(JsonNode workload) {
        List<String> faults = new ArrayList<>();
        Rendered.containers(workload).forEach(container -> {
            require(
                    faults,
                    container.at("/securityContext/readOnlyRootFilesystem").asBoolean(),
                    "can write to its root");
            require(
                    faults,
                    Yaml.stream(container.path("volumeMounts"))
                            .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")),
                    "has no /tmp");
        });
        Yaml.stream(Rendered.pod(workload).path("volumes"))
                .filter(volume ->
                        volume.has("emptyDir") && !volume.at("/emptyDir").has("sizeLimit"))
                .forEach(volume ->
                        faults.add("can fill the node by " + volume.path("name").asText()));
        return told(workload, faults);
    }

    static Stream<String> floatingImages(JsonNode workload) {
        return Rendered.containers(workload)
                .map(container -> container.path("image").asText())
                .filter(image -> !image.matches(".+/.+(:[^:/@]+|@sha256:[0-9a-f]{64})") || image.endsWith(":latest"))
                .map(image -> Rendered.label(workload) + " has an image of no version: " + image);
    }

    static Stream<String> unlimited(JsonNode workload) {
        List<String> faults = new ArrayList<>();
        Rendered.containers(workload).forEach(container -> {
            JsonNode resources = container.path("resources");
            for (String kind : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
                require(faults, !resources.at(kind).isMissingNode(), "lacks resources" + kind);
            }
            require(
                    faults,
                    resources.at("/requests/memory").equals(resources.at("/limits/memory")),
                    "is promised less memory than it may take");
        });
        return told(workload, faults);
    }

    static Stream<String> unprobed(JsonNode workload) {
        List<String> faults = new ArrayList<>();
        Rendered.containers(workload).forEach(container -> {
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                require(
                        faults,
                        container.at("/" + probe + "/httpGet/port").asText().equals("management"),
                        "has no " + probe + " on the management port");
            }
            require(
                    faults,
                    !container.at("/livenessProbe/httpGet/path").equals(container.at("/readinessProbe/httpGet/path")),
                    "is restarted for not being ready");
        });
        return told(workload, faults);
    }

    private static boolean isFalse(JsonNode value) {
        return value.isBoolean() && !value.asBoolean();
    }

    private static void require(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static Stream<String> told(JsonNode workload, List<String> faults) {
        return faults.stream().map(fault -> Rendered.label(workload) + " " + fault);
    }
}
