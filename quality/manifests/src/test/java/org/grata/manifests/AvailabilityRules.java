package org.grata.manifests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** That a release, a drained node or a zone that is gone takes no service away. */
final class AvailabilityRules {
    private AvailabilityRules() {}

    static Stream<String> interrupted(List<JsonNode> objects) {
        List<String> faults = new ArrayList<>();
        Rendered.of(objects, "Deployment").forEach(deployment -> {
            String label = Rendered.label(deployment);
            JsonNode most = deployment.at("/spec/strategy/rollingUpdate/maxUnavailable");
            if (!most.isInt() || most.asInt() != 0) {
                faults.add(label + " goes down while it is replaced");
            }
            if (Yaml.stream(Rendered.pod(deployment).path("topologySpreadConstraints"))
                    .noneMatch(spread -> spread.path("topologyKey").asText().equals("topology.kubernetes.io/zone")
                            && Rendered.selects(
                                    spread.at("/labelSelector/matchLabels"), Rendered.podLabels(deployment)))) {
                faults.add(label + " may be in one zone");
            }
            if (Rendered.of(objects, "PodDisruptionBudget")
                    .noneMatch(budget -> budget.at("/spec/maxUnavailable").asInt() == 1
                            && Rendered.selects(
                                    budget.at("/spec/selector/matchLabels"), Rendered.podLabels(deployment)))) {
                faults.add(label + " has no disruption budget");
            }
        });
        return faults.stream();
    }

    static Stream<String> scaledTwice(List<JsonNode> objects) {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> scalers = new HashMap<>();
        Rendered.of(objects, "HorizontalPodAutoscaler")
                .forEach(scaler -> count(scalers, scaler, scaler.at("/spec/minReplicas"), faults));
        Rendered.of(objects, "ScaledObject")
                .forEach(scaler -> count(scalers, scaler, scaler.at("/spec/minReplicaCount"), faults));
        scalers.forEach((target, number) -> {
            if (number > 1) {
                faults.add("Deployment " + target + " is scaled by " + number);
            }
            if (Rendered.named(objects, "Deployment", target).at("/spec").has("replicas")) {
                faults.add("Deployment " + target + " is scaled, and each apply sets its replicas back");
            }
        });
        return faults.stream();
    }

    private static void count(Map<String, Integer> scalers, JsonNode scaler, JsonNode least, List<String> faults) {
        scalers.merge(scaler.at("/spec/scaleTargetRef/name").asText(), 1, Integer::sum);
        if (least.asInt() < 1) {
            faults.add(Rendered.label(scaler) + " may scale to nothing");
        }
    }
}
