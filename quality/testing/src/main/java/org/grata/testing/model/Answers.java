package org.grata.testing.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Answers by text: a model that knows some texts by heart and finds nothing in others. */
public final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "{\"measures\":[]}";

    private final Map<String, String> byText = new LinkedHashMap<>();

    /** Knows the entrance test of {@code libs/model-reader}, where that is on the class path. */
    public Answers knowingTheEntranceTest() {
        try (InputStream in = Answers.class.getResourceAsStream("/org/grata/modelreader/entrance-v1.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("libs/model-reader is not on the class path");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode question = JSON.readTree(line);
                ArrayNode measures = JsonNodeFactory.instance.arrayNode();
                question.path("expected").forEach(expected -> measures.add(measure(expected)));
                put(question.path("text").asText(), measures);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode measure(JsonNode expected) {
        JsonNode quotes = expected.path("quotes");
        return measure(
                expected.path("status").asText(),
                quotes.path("status").asText(),
                state(
                        expected.path("receivingState").asText(),
                        quotes.path("receivingState").asText(),
                        null),
                state(
                        expected.path("sendingState").asText(),
                        quotes.path("sendingState").asText(),
                        null));
    }

    /** A measure of which no more is told; fields may be set on it. */
    public static ObjectNode measure(String status, String trigger, ObjectNode receiving, ObjectNode sending) {
        ObjectNode measure = JsonNodeFactory.instance.objectNode();
        measure.put("status", status).put("trigger", trigger);
        measure.set("receivingState", receiving);
        measure.set("sendingState", sending);
        measure.putNull("count");
        measure.putNull("category");
        measure.putArray("missions");
        measure.putArray("persons");
        measure.putNull("announcedOn");
        measure.putNull("deadline");
        measure.putArray("grounds");
        measure.putNull("retaliation");
        measure.putArray("inConcertWith");
        measure.putNull("remaining");
        measure.putArray("attribution");
        return measure;
    }

    /** A State with its words. */
    public static ObjectNode state(String code, String quote, @Nullable String namedBy) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("quote", quote)
                .put("namedBy", namedBy);
    }

    /** A value with its words. */
    public static ObjectNode value(JsonNode value, String quote) {
        ObjectNode quoted = JsonNodeFactory.instance.objectNode();
        quoted.set("value", value);
        return quoted.put("quote", quote);
    }

    /** From now on these measures are told of the text. */
    public Answers put(String text, ArrayNode measures) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("measures", measures);
        return put(text, answer.toString());
    }

    /** From now on this is answered to the text. */
    public synchronized Answers put(String text, String answer) {
        byText.put(text, answer);
        return this;
    }

    /** What is answered to a question. */
    public synchronized String to(StubRequest request) {
        return byText.entrySet().stream()
                .filter(known -> request.user().contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
    }
}
