package org.grata.manifests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Ways through rendered objects. */
final class Rendered {
    private Rendered() {}

    static Stream<JsonNode> of(List<JsonNode> objects, String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    static JsonNode named(List<JsonNode> objects, String kind, String name) {
        return of(objects, kind)
                .filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    static boolean exists(List<JsonNode> objects, String kind, String name) {
        return of(objects, kind).anyMatch(object -> name(object).equals(name));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** Kind and name, for messages. */
    static String label(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    /** What makes pods of ours. */
    static Stream<JsonNode> workloads(List<JsonNode> objects) {
        return objects.stream()
                .filter(object -> List.of("Deployment", "Job", "StatefulSet", "DaemonSet", "CronJob", "Pod")
                        .contains(object.path("kind").asText()));
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode podLabels(JsonNode workload) {
        return workload.at("/spec/template/metadata/labels");
    }

    static Stream<JsonNode> containers(JsonNode workload) {
        JsonNode pod = pod(workload);
        return Stream.concat(Yaml.stream(pod.path("containers")), Yaml.stream(pod.path("initContainers")));
    }

    /** Whether a selector (its {@code matchLabels}) takes a pod with these labels. */
    static boolean selects(JsonNode matchLabels, JsonNode labels) {
        for (Map.Entry<String, JsonNode> label : matchLabels.properties()) {
            if (!label.getValue().equals(labels.path(label.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
