package org.grata.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What one object says of another holds. */
final class ReferenceRules {
    private ReferenceRules() {}

    static Stream<String> accounts(List<JsonNode> objects) {
        List<String> faults = new ArrayList<>();
        Rendered.workloads(objects).forEach(workload -> {
            JsonNode pod = Rendered.pod(workload);
            if (!pod.path("automountServiceAccountToken").isBoolean()
                    || pod.path("automountServiceAccountToken").asBoolean()) {
                faults.add(Rendered.label(workload) + " gets a token of the API server");
            }
            if (!Rendered.exists(
                    objects, "ServiceAccount", pod.path("serviceAccountName").asText())) {
                faults.add(Rendered.label(workload) + " has no account of its own");
            }
        });
        return faults.stream();
    }

    static Stream<String> dangling(List<JsonNode> objects) {
        List<String> faults = new ArrayList<>();
        Rendered.of(objects, "Service").forEach(service -> ports(service, objects, faults));
        Rendered.workloads(objects).forEach(workload -> configuration(workload, objects, faults));
        Rendered.of(objects, "HorizontalPodAutoscaler").forEach(scaler -> target(scaler, objects, faults));
        Rendered.of(objects, "ScaledObject").forEach(scaler -> target(scaler, objects, faults));
        Rendered.of(objects, "Ingress").forEach(ingress -> ingress.findValues("service").stream()
                .map(backend -> backend.path("name").asText())
                .filter(name -> !Rendered.exists(objects, "Service", name))
                .forEach(name -> faults.add(Rendered.label(ingress) + " leads to no service " + name)));
        return faults.stream();
    }

    private static void ports(JsonNode service, List<JsonNode> objects, List<String> faults) {
        List<JsonNode> behind = Rendered.of(objects, "Deployment")
                .filter(deployment -> Rendered.selects(service.at("/spec/selector"), Rendered.podLabels(deployment)))
                .toList();
        if (behind.size() != 1) {
            faults.add(Rendered.label(service) + " stands before " + behind.size() + " deployments");
            return;
        }
        List<String> open = Rendered.containers(behind.getFirst())
                .flatMap(container -> Yaml.stream(container.path("ports")))
                .map(port -> port.path("name").asText())
                .toList();
        Yaml.stream(service.at("/spec/ports"))
                .map(port -> port.path("targetPort").asText())
                .filter(port -> !open.contains(port))
                .forEach(port -> faults.add(Rendered.label(service) + " leads to no port " + port));
    }

    private static void configuration(JsonNode workload, List<JsonNode> objects, List<String> faults) {
        workload.findValues("configMapKeyRef").stream()
                .map(reference -> reference.path("name").asText())
                .filter(name -> !Rendered.exists(objects, "ConfigMap", name))
                .forEach(name -> faults.add(Rendered.label(workload) + " reads no config map " + name));
        List<String> volumes = Yaml.stream(Rendered.pod(workload).path("volumes"))
                .map(volume -> volume.path("name").asText())
                .toList();
        Rendered.containers(workload)
                .flatMap(container -> Yaml.stream(container.path("volumeMounts")))
                .map(mount -> mount.path("name").asText())
                .filter(name -> !volumes.contains(name))
                .forEach(name -> faults.add(Rendered.label(workload) + " mounts no volume " + name));
    }

    private static void target(JsonNode scaler, List<JsonNode> objects, List<String> faults) {
        String name = scaler.at("/spec/scaleTargetRef/name").asText();
        if (!Rendered.exists(objects, "Deployment", name)) {
            faults.add(Rendered.label(scaler) + " scales no deployment " + name);
        }
        Yaml.stream(scaler.at("/spec/triggers"))
                .map(trigger -> trigger.at("/authenticationRef/name").asText())
                .filter(reference ->
                        !reference.isEmpty() && !Rendered.exists(objects, "TriggerAuthentication", reference))
                .forEach(reference -> faults.add(Rendered.label(scaler) + " has no authentication " + reference));
    }
}
