package org.grata.testing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

/** What a chat endpoint wants of a question that is to be answered the same again. */
final class RequestRules {
    private RequestRules() {}

    /** One sentence for each fault; empty when there is none. */
    static List<String> faults(JsonNode body) {
        List<String> faults = new ArrayList<>();
        if (!body.isObject()) {
            return List.of("the body is no JSON object");
        }
        addUnless(body.path("model").isTextual() && !body.path("model").asText().isBlank(), "no model", faults);
        addUnless(
                body.path("temperature").isNumber() && body.path("temperature").asDouble() == 0,
                "temperature is not 0",
                faults);
        addUnless(body.path("seed").isIntegralNumber(), "no seed", faults);
        addUnless(body.path("max_tokens").asInt() > 0, "no max_tokens", faults);
        addUnless(!body.path("stream").asBoolean(), "stream is on", faults);
        addUnless(body.path("messages").isArray() && !body.path("messages").isEmpty(), "no messages", faults);
        for (JsonNode message : body.path("messages")) {
            boolean fine = List.of("system", "user", "assistant")
                            .contains(message.path("role").asText())
                    && message.path("content").isTextual();
            addUnless(fine, "a message without role or content", faults);
        }
        format(body, faults);
        return faults;
    }

    private static void format(JsonNode body, List<String> faults) {
        JsonNode format = body.path("response_format");
        if (format.isMissingNode()) {
            return;
        }
        switch (format.path("type").asText()) {
            case "json_schema" -> {
                JsonNode schema = format.path("json_schema");
                addUnless(
                        schema.path("name").asText().matches("[A-Za-z0-9_-]{1,64}"), "the schema has no name", faults);
                addUnless(schema.path("strict").asBoolean(), "the schema is not strict", faults);
                closed(schema.path("schema"), "schema", faults);
            }
            case "json_object" ->
                addUnless(
                        body.path("messages")
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("json"),
                        "json_object wants the word JSON in a message",
                        faults);
            case "text" -> {}
            default -> faults.add("an unknown response_format");
        }
    }

    /** Strict schemas close every object and require all that it has. */
    private static void closed(JsonNode schema, String path, List<String> faults) {
        JsonNode properties = schema.path("properties");
        if (schema.path("type").toString().contains("object")) {
            addUnless(
                    schema.path("additionalProperties").isBoolean()
                            && !schema.path("additionalProperties").asBoolean(),
                    path + " lets in more",
                    faults);
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            List<String> names = new ArrayList<>();
            properties.fieldNames().forEachRemaining(names::add);
            addUnless(required.equals(names), path + " does not require all", faults);
        } else {
            addUnless(schema.has("type"), path + " has no type", faults);
        }
        properties.properties().forEach(entry -> closed(entry.getValue(), path + "." + entry.getKey(), faults));
        if (schema.has("items")) {
            closed(schema.path("items"), path + "[]", faults);
        }
    }

    private static void addUnless(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }
}
