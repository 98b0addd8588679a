package org.grata.manifests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@RequiresKubectl
class RuleTest {
    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    /**
     * The production overlay with one thing made worse.
     *
     * @param object kind and name of what is changed
     * @param at JSON pointer to what is changed there, down to the field
     * @param value YAML to set it to; null to take it away
     */
    record Bad(Rule rule, String object, String at, String value, String fault) {
        List<JsonNode> objects() {
            List<JsonNode> objects = new ArrayList<>();
            Combination.production().objects().forEach(each -> objects.add(each.deepCopy()));
            JsonNode changed = objects.stream()
                    .filter(each -> Rendered.label(each).equals(object))
                    .findFirst()
                    .orElseThrow();
            int slash = at.lastIndexOf('/');
            JsonNode parent = changed.at(at.substring(0, slash));
            String field = at.substring(slash + 1);
            JsonNode before = parent.isArray() ? parent.path(Integer.parseInt(field)) : parent.path(field);
            JsonNode after = value == null ? null : Yaml.all(value).getFirst();
            assertThat(before).as("what is changed").isNotEqualTo(after);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(field), after);
            } else if (after == null) {
                ((ObjectNode) parent).remove(field);
            } else {
                ((ObjectNode) parent).set(field, after);
            }
            return objects;
        }
    }

    private static Bad pod(Rule rule, String at, String value, String fault) {
        return new Bad(rule, "Deployment grata-notify", at, value, "Deployment grata-notify " + fault);
    }

    static Stream<Bad> bad() {
        return Stream.of(
                pod(Rule.RESTRICTED_PODS, POD + "/securityContext/runAsNonRoot", "false", "may run as root"),
                pod(Rule.RESTRICTED_PODS, POD + "/securityContext/seccompProfile", null, "has no seccomp profile"),
                pod(Rule.RESTRICTED_PODS, POD + "/hostNetwork", "true", "uses hostNetwork"),
                pod(
                        Rule.RESTRICTED_PODS,
                        POD + "/volumes/0",
                        "{name: tmp, hostPath: {path: /tmp}}",
                        "mounts a volume of the kind hostPath"),
                pod(
                        Rule.RESTRICTED_PODS,
                        CONTAINER + "/securityContext/allowPrivilegeEscalation",
                        null,
                        "may gain privileges"),
                pod(Rule.RESTRICTED_PODS, CONTAINER + "/securityContext/privileged", "true", "is privileged"),
                pod(Rule.RESTRICTED_PODS, CONTAINER + "/securityContext/capabilities", null, "keeps capabilities"),
                pod(
                        Rule.READ_ONLY_ROOT,
                        CONTAINER + "/securityContext/readOnlyRootFilesystem",
                        "false",
                        "can write to its root"),
                pod(Rule.READ_ONLY_ROOT, CONTAINER + "/volumeMounts", null, "has no /tmp"),
                pod(Rule.READ_ONLY_ROOT, POD + "/volumes/0/emptyDir", "{}", "can fill the node by tmp"),
                pod(
                        Rule.IMAGES_OF_ONE_VERSION,
                        CONTAINER + "/image",
                        "registry.example.org/grata/notify:latest",
                        "has an image of no version: registry.example.org/grata/notify:latest"),
                pod(
                        Rule.IMAGES_OF_ONE_VERSION,
                        CONTAINER + "/image",
                        "registry.example.org:5000/grata/notify",
                        "has an image of no version: registry.example.org:5000/grata/notify"),
                pod(Rule.REQUESTS_AND_LIMITS, CONTAINER + "/resources/limits/cpu", null, "lacks resources/limits/cpu"),
                pod(
                        Rule.REQUESTS_AND_LIMITS,
                        CONTAINER + "/resources/requests/memory",
                        "64Mi",
                        "is promised less memory than it may take"),
                pod(Rule.PROBES, CONTAINER + "/startupProbe", null, "has no startupProbe on the management port"),
                pod(
                        Rule.PROBES,
                        CONTAINER + "/readinessProbe/httpGet/port",
                        "http",
                        "has no readinessProbe on the management port"),
                pod(
                        Rule.PROBES,
                        CONTAINER + "/livenessProbe/httpGet/path",
                        "/q/health/ready",
                        "is restarted for not being ready"),
                pod(
                        Rule.OWN_ACCOUNT_WITHOUT_TOKEN,
                        POD + "/automountServiceAccountToken",
                        "true",
                        "gets a token of the API server"),
                pod(
                        Rule.OWN_ACCOUNT_WITHOUT_TOKEN,
                        POD + "/serviceAccountName",
                        "default",
                        "has no account of its own"),
                pod(Rule.KEPT_UP, "/spec/strategy/rollingUpdate/maxUnavailable", "1", "goes down while it is replaced"),
                pod(Rule.KEPT_UP, POD + "/topologySpreadConstraints", null, "may be in one zone"),
                new Bad(
                        Rule.KEPT_UP,
                        "PodDisruptionBudget grata-notify",
                        "/spec/selector/matchLabels",
                        "{app: other}",
                        "Deployment grata-notify has no disruption budget"),
                pod(Rule.SCALED_BY_ONE, "/spec/replicas", "2", "is scaled, and each apply sets its replicas back"),
                new Bad(
                        Rule.SCALED_BY_ONE,
                        "HorizontalPodAutoscaler grata-ingest",
                        "/spec/scaleTargetRef/name",
                        "grata-notify",
                        "Deployment grata-notify is scaled by 2"),
                new Bad(
                        Rule.SCALED_BY_ONE,
                        "ScaledObject grata-notify",
                        "/spec/minReplicaCount",
                        "0",
                        "ScaledObject grata-notify may scale to nothing"),
                new Bad(
                        Rule.NETWORK_POLICIES,
                        "NetworkPolicy default-deny",
                        "/spec/egress",
                        "[{}]",
                        "nothing closes the namespace both ways"),
                new Bad(
                        Rule.NETWORK_POLICIES,
                        "NetworkPolicy grata-notify",
                        "/spec/egress/0",
                        "{}",
                        "NetworkPolicy grata-notify opens egress to anybody or on any port"),
                new Bad(
                        Rule.NETWORK_POLICIES,
                        "NetworkPolicy grata-notify",
                        "/spec/ingress/0/from/0",
                        "{namespaceSelector: {}}",
                        "NetworkPolicy grata-notify opens ingress to anybody or on any port"),
                new Bad(
                        Rule.NETWORK_POLICIES,
                        "NetworkPolicy grata-notify",
                        "/spec/podSelector",
                        "{matchLabels: {other: label}}",
                        "Deployment grata-notify has no policy"),
                new Bad(
                        Rule.SECRETS_BY_REFERENCE,
                        "ServiceAccount grata-notify",
                        "/kind",
                        "Secret",
                        "Secret grata-notify is in the manifests"),
                new Bad(
                        Rule.SECRETS_BY_REFERENCE,
                        "ServiceAccount grata-notify",
                        "/metadata/annotations",
                        "{broker: 'amqp://grata:hidden@broker:5672/grata'}",
                        "ServiceAccount grata-notify holds what looks like a password"),
                pod(
                        Rule.SECRETS_BY_REFERENCE,
                        CONTAINER + "/env/2",
                        "{name: GRATA_DATABASE_PASSWORD, value: hidden}",
                        "has GRATA_DATABASE_PASSWORD from no secret"),
                new Bad(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "Service grata-notify",
                        "/spec/ports/0/targetPort",
                        "web",
                        "Service grata-notify leads to no port web"),
                new Bad(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "Service grata-notify",
                        "/spec/selector",
                        "{app: notify}",
                        "Service grata-notify stands before 0 deployments"),
                pod(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        CONTAINER + "/env/0/valueFrom/configMapKeyRef/name",
                        "settings",
                        "reads no config map settings"),
                new Bad(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "ScaledObject grata-notify",
                        "/spec/triggers/0/authenticationRef/name",
                        "other",
                        "ScaledObject grata-notify has no authentication other"),
                new Bad(
                        Rule.REFERENCES_LEAD_SOMEWHERE,
                        "Ingress grata",
                        "/spec/rules/0/http/paths/0/backend/service/name",
                        "ingest",
                        "Ingress grata leads to no service ingest"));
    }

    static List<Combination> combinations() {
        return Combination.all();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everyCombinationFollowsEveryRule(Combination combination) {
        assertThat(Rule.values())
                .flatExtracting(rule -> rule.faults(combination.objects()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsMadeWorseIsFound(Bad bad) {
        assertThat(bad.rule().faults(bad.objects())).contains(bad.fault());
    }

    @Test
    void everyRuleIsShownToFail() {
        EnumSet<Rule> shown = EnumSet.noneOf(Rule.class);
        bad().forEach(bad -> shown.add(bad.rule()));
        assertThat(shown).containsExactlyElementsOf(Arrays.asList(Rule.values()));
    }

    @Test
    void overlaysHavePolicies() {
        for (Combination overlay : Combination.overlays()) {
            assertThat(Rendered.exists(overlay.objects(), "NetworkPolicy", "default-deny"))
                    .as(overlay.name())
                    .isTrue();
        }
    }
}
