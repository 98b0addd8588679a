package org.grata.bench.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One text of a stream.
 *
 * @param id its name in the stream
 * @param body what is posted to ingest
 * @param measures those that it tells of; none for a comment, a threat or a denial
 */
record Announcement(String id, OffsetDateTime publishedAt, ObjectNode body, List<RealMeasure> measures) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> POSTED = List.of("text", "publishedAt", "language", "title", "source");

    /**
     * Reads a file of one JSON object a line, and orders them by publication.
     *
     * @throws IllegalArgumentException naming the line that is not such an object
     */
    static List<Announcement> read(Path file) throws IOException {
        List<Announcement> stream = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    stream.add(of(JSON.readTree(line)));
                } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
                    throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        stream.sort(Comparator.comparing(one -> one.publishedAt().toInstant()));
        return stream;
    }

    private static Announcement of(JsonNode line) {
        List<RealMeasure> measures = new ArrayList<>();
        for (JsonNode id : line.path("measures")) {
            measures.add(RealMeasure.of(id.asText(), line.path("facts").path(id.asText())));
        }
        required(line, "text");
        ObjectNode body = JSON.createObjectNode();
        POSTED.stream().filter(line::has).forEach(field -> body.set(field, line.get(field)));
        return new Announcement(
                required(line, "id"), OffsetDateTime.parse(required(line, "publishedAt")), body, measures);
    }

    static String required(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("'" + field + "' is missing or not a string");
        }
        return node.path(field).asText();
    }
}
