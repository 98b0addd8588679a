package org.grata.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.grata.extraction.text.Token;
import org.grata.extraction.text.Tokenizer;

/**
 * Recognises a language by its most frequent words. A text of more than one language is taken for
 * the one with the most of them.
 */
final class LanguageDetector {
    static final String UNKNOWN = "und";

    private static final String RESOURCE = "/org/grata/extraction/lang/frequent-words.txt";
    private static final int SAMPLE = 20_000;
    /** One word in this many must be known. */
    private static final int SPARSEST = 12;

    private final Map<String, List<String>> languagesByWord;

    private LanguageDetector(Map<String, List<String>> languagesByWord) {
        this.languagesByWord = languagesByWord;
    }

    static LanguageDetector load() {
        Map<String, List<String>> words = new HashMap<>();
        try (InputStream in = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return new LanguageDetector(Map.copyOf(words));
    }

    private static void add(String line, Map<String, List<String>> words) {
        String[] parts = line.strip().split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            String norm = Tokenizer.tokenize(parts[i]).getFirst().norm();
            words.merge(norm, List.of(parts[0]), LanguageDetector::join);
        }
    }

    private static List<String> join(List<String> some, List<String> more) {
        if (some.containsAll(more)) {
            return some;
        }
        List<String> all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** ISO 639-1 code, or {@link #UNKNOWN}. */
    String detect(String text) {
        Map<String, Double> scores = new HashMap<>();
        int words = 0;
        for (Token token : Tokenizer.tokenize(text.substring(0, Math.min(text.length(), SAMPLE)))) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            List<String> languages = languagesByWord.getOrDefault(token.norm(), List.of());
            languages.forEach(language -> scores.merge(language, 1.0 / languages.size(), Double::sum));
        }
        String best = UNKNOWN;
        double most = Math.max(1.0, words / (double) SPARSEST);
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            boolean tie = score.getValue() == most && score.getKey().compareTo(best) < 0;
            if (score.getValue() > most || tie) {
                best = score.getKey();
                most = score.getValue();
            }
        }
        return best;
    }
}
