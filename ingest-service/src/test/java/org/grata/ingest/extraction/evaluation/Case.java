package org.grata.ingest.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * One annotated text.
 *
 * @param tests names of the phenomena it tests; may be empty
 */
record Case(String id, String language, Instant published, String text, List<Told> expected, List<String> tests) {
    /** Reads a file of one JSON object a line. */
    static List<Case> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(of(mapper.readTree(line)));
            }
        }
        return cases;
    }

    private static Case of(JsonNode node) {
        List<Told> expected = new ArrayList<>();
        node.path("expected").forEach(event -> expected.add(told(event)));
        List<String> tests = new ArrayList<>();
        node.path("tests").forEach(test -> tests.add(test.asText()));
        return new Case(
                node.path("id").asText(),
                node.path("lang").asText(),
                Instant.parse(node.path("published").asText()),
                node.path("text").asText(),
                expected,
                tests);
    }

    private static Told told(JsonNode event) {
        Set<String> missions = new TreeSet<>();
        event.path("missions")
                .forEach(
                        mission -> missions.add(Told.mission(upper(mission.path("kind")), text(mission.path("city")))));
        Set<String> grounds = new TreeSet<>();
        event.path("grounds").forEach(ground -> grounds.add(upper(ground)));
        JsonNode deadline = event.path("deadline");
        return new Told(
                event.path("expelling").asText(),
                event.path("sending").asText(),
                upper(event.path("status")),
                event.path("count").isNumber() ? event.path("count").asInt() : null,
                upper(event.path("countQualifier")),
                upper(event.path("personCategory")),
                missions,
                text(event.path("announcedOn")),
                upper(deadline.path("type")),
                text(deadline.path("iso")),
                grounds,
                event.path("retaliation").asBoolean());
    }

    private static String upper(JsonNode node) {
        return node.asText().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }
}
