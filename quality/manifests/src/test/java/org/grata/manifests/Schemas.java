package org.grata.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The schemas under {@code src/test/resources/schemas}, whose names say of which version they are. */
final class Schemas {
    private static final Path FOLDER = Combination.ROOT.resolve("quality/manifests/src/test/resources/schemas");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, JsonSchema> byKind = new HashMap<>();

    Schemas() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                add((ObjectNode) new ObjectMapper().readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ObjectNode schema) {
        if (schema.has("properties")) {
            byKind.put(kind(schema.get("properties"), "const"), FACTORY.getSchema(schema));
            return;
        }
        schema.get("definitions").properties().forEach(definition -> {
            JsonNode properties = definition.getValue().path("properties");
            if (properties.path("kind").has("const")) {
                ObjectNode root = schema.deepCopy();
                root.put("$ref", "#/definitions/" + definition.getKey());
                byKind.put(kind(properties, "const"), FACTORY.getSchema(root));
            }
        });
    }

    private static String kind(JsonNode properties, String inner) {
        return properties.path("apiVersion").path(inner).asText() + " "
                + properties.path("kind").path(inner).asText();
    }

    /** What is wrong with an object; that it is of a kind without a schema is wrong too. */
    List<String> faults(JsonNode object) {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        JsonSchema schema = byKind.get(kind);
        if (schema == null) {
            return List.of("no schema of " + kind);
        }
        Set<ValidationMessage> messages = schema.validate(object);
        String name = object.at("/metadata/name").asText();
        return messages.stream()
                .map(message -> kind + " " + name + ": " + message.getMessage())
                .sorted()
                .toList();
    }
}
