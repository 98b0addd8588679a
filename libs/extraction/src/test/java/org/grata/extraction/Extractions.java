package org.grata.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.message.Extraction;

/** Shared extractor and the usual ways to ask it. */
final class Extractions {
    static final Extractor EXTRACTOR = new RuleExtractor();
    /** For examples of rules, which hold whatever was learned. */
    static final Extractor RULES = RuleExtractor.rulesAlone();

    static final Instant PUBLISHED = Instant.parse("2022-03-29T16:00:00Z");

    private Extractions() {}

    static Extraction english(String text) {
        return of("en", text);
    }

    static Extraction of(String language, String text) {
        return EXTRACTOR.extract(new Announcement(text, PUBLISHED, language, null));
    }

    /** The texts of the corpora that writers of rules may read, by language. */
    static Map<String, List<String>> corpus() {
        Map<String, List<String>> texts = new TreeMap<>();
        for (String language : EXTRACTOR.languages()) {
            for (String file : List.of("measures", "negatives")) {
                texts.computeIfAbsent(language, key -> new ArrayList<>())
                        .addAll(texts("/corpus/" + language + "/" + file + ".jsonl"));
            }
        }
        return texts;
    }

    private static List<String> texts(String resource) {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Objects.requireNonNull(Extractions.class.getResourceAsStream(resource), resource);
                MappingIterator<JsonNode> lines = json.readerFor(JsonNode.class).readValues(in)) {
            return lines.readAll().stream()
                    .map(line -> line.path("text").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
