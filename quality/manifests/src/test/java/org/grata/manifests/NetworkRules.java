package org.grata.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Where there are network policies at all: everything is closed, and each pod has one that opens what it needs. */
final class NetworkRules {
    private NetworkRules() {}

    static Stream<String> faults(List<JsonNode> objects) {
        List<JsonNode> policies = Rendered.of(objects, "NetworkPolicy").toList();
        if (policies.isEmpty()) {
            return Stream.of();
        }
        List<String> faults = new ArrayList<>();
        if (policies.stream().noneMatch(NetworkRules::closesAll)) {
            faults.add("nothing closes the namespace both ways");
        }
        for (JsonNode policy : policies) {
            for (String way : List.of("ingress", "egress")) {
                String peers = way.equals("ingress") ? "from" : "to";
                if (Yaml.stream(policy.at("/spec/" + way))
                        .anyMatch(rule -> rule.path(peers).isEmpty()
                                || rule.path("ports").isEmpty()
                                || Yaml.stream(rule.path(peers)).anyMatch(NetworkRules::isAnybody))) {
                    faults.add(Rendered.label(policy) + " opens " + way + " to anybody or on any port");
                }
            }
        }
        Rendered.workloads(objects)
                .filter(workload -> policies.stream().noneMatch(policy -> isOf(policy, workload)))
                .forEach(workload -> faults.add(Rendered.label(workload) + " has no policy"));
        return faults.stream();
    }

    private static boolean closesAll(JsonNode policy) {
        return policy.at("/spec/podSelector").isEmpty()
                && Yaml.texts(policy.at("/spec/policyTypes")).equals(List.of("Ingress", "Egress"))
                && !policy.at("/spec").has("ingress")
                && !policy.at("/spec").has("egress");
    }

    /** An address range says who is meant, even when it is wide: it is written, not left out. */
    private static boolean isAnybody(JsonNode peer) {
        return peer.isEmpty()
                || (peer.has("namespaceSelector")
                        && peer.get("namespaceSelector").isEmpty()
                        && !peer.has("podSelector"));
    }

    private static boolean isOf(JsonNode policy, JsonNode workload) {
        JsonNode labels = policy.at("/spec/podSelector/matchLabels");
        return !labels.isEmpty() && Rendered.selects(labels, Rendered.podLabels(workload));
    }
}
