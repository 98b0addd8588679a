package org.grata.extraction.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.extraction.Announcement;

/**
 * One text and the events that a careful reader finds in it.
 *
 * @param language ISO 639-1 code
 * @param triggers of each expected event the words that tell it; empty where the file does not say
 * @param phenomenon what the text tests; empty when the file does not say
 */
public record AnnotatedText(
        String id,
        String language,
        Instant published,
        String text,
        List<Told> expected,
        List<String> triggers,
        String phenomenon) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a file of one JSON object a line.
     *
     * @throws IllegalArgumentException naming the line that is not such an object
     */
    public static List<AnnotatedText> read(Path file) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    texts.add(of(JSON.readTree(line)));
                } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
                    throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return texts;
    }

    private static AnnotatedText of(JsonNode node) {
        List<Told> expected = new ArrayList<>();
        List<String> triggers = new ArrayList<>();
        for (JsonNode event : node.path("expected")) {
            expected.add(Told.of(event));
            triggers.add(event.path("quotes").path("trigger").asText(""));
        }
        return new AnnotatedText(
                required(node, "id"),
                required(node, "lang"),
                Instant.parse(required(node, "published")),
                required(node, "text"),
                expected,
                triggers,
                node.path("phenomenon").asText(""));
    }

    /** Without the language when the extractor has to find it out. */
    public Announcement announcement(boolean detect) {
        return new Announcement(text, published, detect ? null : language, null);
    }

    private static String required(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("'" + field + "' is missing or not a string");
        }
        return node.path(field).asText();
    }
}
