package org.grata.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** {@code docs/asyncapi.yaml}: what it says of messages, by JSON Schema draft 07, the dialect of AsyncAPI 3. */
record AsyncApi(JsonNode document) {
    static final String MESSAGES = "/components/messages/";
    static final String SCHEMAS = "/components/schemas/";

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** Tests run in the folder of their module. */
    static AsyncApi read() {
        try {
            return new AsyncApi(new YAMLMapper()
                    .readTree(Files.readString(Path.of("..", "..", "docs", "asyncapi.yaml"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As who tests it reads it: a field that is not described is a fault. The document itself lets readers skip what
     * they do not know.
     */
    AsyncApi strict() {
        JsonNode copy = document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> {
            if (schema.path("type").asText().equals("object")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return new AsyncApi(copy);
    }

    /** The document of somebody who forgot a property of a schema. */
    AsyncApi without(String schema, String property) {
        JsonNode copy = document.deepCopy();
        JsonNode forgetful = copy.at(SCHEMAS + schema);
        ((ObjectNode) forgetful.path("properties")).remove(property);
        ArrayNode required = (ArrayNode) forgetful.path("required");
        for (int i = required.size() - 1; i >= 0; i--) {
            if (required.get(i).asText().equals(property)) {
                required.remove(i);
            }
        }
        return new AsyncApi(copy);
    }

    /** The value of the AMQP property {@code type} of every message that is described. */
    List<String> types() {
        return StreamSupport.stream(document.at("/components/messages").spliterator(), false)
                .map(AsyncApi::type)
                .toList();
    }

    static String type(JsonNode message) {
        return message.at("/bindings/amqp/messageType").asText();
    }

    /** What a reference leads to. */
    JsonNode target(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    /**
     * What is wrong with a value; empty when nothing is.
     *
     * @param schema JSON pointer to a schema below {@code /components}
     */
    List<String> faults(JsonNode value, String schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").addObject().put("$ref", "#" + schema);
        root.set("components", document.path("components"));
        return faults(value, FACTORY.getSchema(root, CONFIG));
    }

    static List<String> faults(JsonNode value, JsonSchema schema) {
        return schema.validate(value).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    /** A schema of this dialect that stands alone. */
    static JsonSchema schema(String json) {
        return FACTORY.getSchema(json, CONFIG);
    }
}
