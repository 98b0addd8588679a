package org.grata.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** No value of a secret is in the manifests. */
final class SecretRules {
    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|TOKEN|AMQP_URL|PRIVATE|CREDENTIAL");
    private static final Pattern SECRET_VALUE =
            Pattern.compile("[a-z]+://[^/\\s]*:[^/\\s]*@|[?&]password=|-----BEGIN ", Pattern.CASE_INSENSITIVE);

    private SecretRules() {}

    static Stream<String> faults(List<JsonNode> objects) {
        List<String> faults = new ArrayList<>();
        for (JsonNode object : objects) {
            String label = Rendered.label(object);
            if (object.path("kind").asText().equals("Secret")) {
                faults.add(label + " is in the manifests");
            }
            if (SECRET_VALUE.matcher(object.toString()).find()) {
                faults.add(label + " holds what looks like a password");
            }
        }
        Rendered.workloads(objects).forEach(workload -> Rendered.containers(workload)
                .flatMap(container -> Yaml.stream(container.path("env")))
                .filter(variable ->
                        SECRET_NAME.matcher(variable.path("name").asText()).find()
                                && !variable.at("/valueFrom").has("secretKeyRef"))
                .forEach(variable -> faults.add(Rendered.label(workload) + " has "
                        + variable.path("name").asText() + " from no secret")));
        return faults.stream();
    }
}
