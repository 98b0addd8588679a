package org.grata.bench.extraction.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.grata.extraction.RuleExtractor;
import org.grata.testing.model.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader answers: the annotations of the texts, with the words that they cite. Words for what they do
 * not cite are the trigger's; a State that its words do not name is named by the first words of the text that do.
 */
public final class CarefulReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Naming naming;
    private final Answers answers = new Answers().knowingTheEntranceTest();

    public CarefulReader(RuleExtractor rules) {
        this.naming = new Naming(rules);
    }

    public Answers answers() {
        return answers;
    }

    /** Learns the texts of a file by heart. */
    public void learn(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                learn(JSON.readTree(line));
            }
        }
    }

    private void learn(JsonNode text) {
        ArrayNode measures = JsonNodeFactory.instance.arrayNode();
        for (JsonNode event : text.path("expected")) {
            measures.add(
                    measure(event, text.path("text").asText(), text.path("lang").asText()));
        }
        answers.put(text.path("text").asText(), measures);
    }

    private ObjectNode measure(JsonNode event, String text, String language) {
        JsonNode quotes = event.path("quotes");
        String trigger = quotes.path("trigger").asText();
        ObjectNode measure = Answers.measure(
                upper(event.path("status")),
                trigger,
                state(event.path("expelling").asText(), quotes.path("expelling"), text, language),
                state(event.path("sending").asText(), quotes.path("sending"), text, language));
        if (event.path("count").isInt() && quotes.path("count").isTextual()) {
            measure.set(
                    "count",
                    Answers.value(
                            IntNode.valueOf(event.path("count").asInt()),
                            quotes.path("count").asText()));
        }
        measure.set("category", Answers.value(TextNode.valueOf(upper(event.path("personCategory"))), trigger));
        for (JsonNode mission : event.path("missions")) {
            ObjectNode told = measure.withArray("missions").addObject();
            told.put("kind", upper(mission.path("kind")))
                    .put(
                            "city",
                            mission.path("city").isTextual()
                                    ? mission.path("city").asText()
                                    : null)
                    .put("quote", trigger);
        }
        deadline(event, quotes).ifPresent(deadline -> measure.set("deadline", deadline));
        event.path("grounds").forEach(ground -> measure.withArray("grounds")
                .add(Answers.value(TextNode.valueOf(upper(ground)), trigger)));
        measure.put("retaliation", event.path("retaliation").asBoolean() ? trigger : null);
        return measure;
    }

    private static Optional<ObjectNode> deadline(JsonNode event, JsonNode quotes) {
        JsonNode deadline = event.path("deadline");
        if (!quotes.path("deadline").isTextual()) {
            return Optional.empty();
        }
        String value = deadline.path("iso").isTextual() ? deadline.path("iso").asText() : "IMMEDIATE";
        return Optional.of(
                Answers.value(TextNode.valueOf(value), quotes.path("deadline").asText()));
    }

    private ObjectNode state(String code, JsonNode quote, String text, String language) {
        @Nullable String namedBy = naming.of(code, text, language).orElse(null);
        return Answers.state(code, quote.asText(), namedBy);
    }

    private static String upper(JsonNode node) {
        return node.asText().toUpperCase(Locale.ROOT);
    }
}
