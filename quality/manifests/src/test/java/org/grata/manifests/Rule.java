package org.grata.manifests;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What a platform team may rely on in whatever is rendered. Each tells its faults. */
enum Rule {
    RESTRICTED_PODS(objects -> Rendered.workloads(objects).flatMap(PodRules::notRestricted)),
    READ_ONLY_ROOT(objects -> Rendered.workloads(objects).flatMap(PodRules::writable)),
    IMAGES_OF_ONE_VERSION(objects -> Rendered.workloads(objects).flatMap(PodRules::floatingImages)),
    REQUESTS_AND_LIMITS(objects -> Rendered.workloads(objects).flatMap(PodRules::unlimited)),
    PROBES(objects -> Rendered.of(objects, "Deployment").flatMap(PodRules::unprobed)),
    OWN_ACCOUNT_WITHOUT_TOKEN(ReferenceRules::accounts),
    KEPT_UP(AvailabilityRules::interrupted),
    SCALED_BY_ONE(AvailabilityRules::scaledTwice),
    NETWORK_POLICIES(NetworkRules::faults),
    SECRETS_BY_REFERENCE(SecretRules::faults),
    REFERENCES_LEAD_SOMEWHERE(ReferenceRules::dangling);

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<List<JsonNode>, Stream<String>> check;

    Rule(Function<List<JsonNode>, Stream<String>> check) {
        this.check = check;
    }

    List<String> faults(List<JsonNode> objects) {
        return check.apply(objects).distinct().sorted().toList();
    }
}
