package org.grata.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.text.Token;
import org.grata.extraction.text.Tokenizer;
import org.grata.lexicon.Tables;

/**
 * Recognises a language by its most frequent words, its names of States and letters that few others
 * have. A text of more than one language is taken for the one with the most of them.
 */
final class LanguageDetector {
    static final String UNKNOWN = "und";

    private static final String RESOURCE = "/org/grata/extraction/lang/frequent-words.txt";
    private static final int SAMPLE = 20_000;
    /** One word in this many must be known. */
    private static final int SPARSEST = 12;
    /** What a letter counts, where a word counts one. */
    private static final double LETTER = 0.5;

    private static final String LETTERS = "+";

    private final Map<String, List<String>> languagesByWord;
    private final Map<Integer, List<String>> languagesByLetter;

    private LanguageDetector(Map<String, List<String>> languagesByWord, Map<Integer, List<String>> languagesByLetter) {
        this.languagesByWord = languagesByWord;
        this.languagesByLetter = languagesByLetter;
    }

    /** @param readable the languages that can be read: their names of States count too */
    static LanguageDetector load(Set<String> readable) {
        Map<String, List<String>> words = new HashMap<>();
        Map<Integer, List<String>> letters = new HashMap<>();
        try (InputStream in = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, words, letters));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        readable.forEach(language -> addStates(language, words));
        return new LanguageDetector(Map.copyOf(words), Map.copyOf(letters));
    }

    private static void add(String line, Map<String, List<String>> words, Map<Integer, List<String>> letters) {
        String[] parts = line.strip().split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith(LETTERS)) {
                parts[i].substring(1)
                        .chars()
                        .forEach(letter -> letters.merge(letter, List.of(parts[0]), LanguageDetector::join));
                continue;
            }
            String norm = Tokenizer.tokenize(parts[i]).getFirst().norm();
            words.merge(norm, List.of(parts[0]), LanguageDetector::join);
        }
    }

    /** Names of one word: the words of others mean too much else. */
    private static void addStates(String language, Map<String, List<String>> words) {
        for (String[] row : Tables.states(language)) {
            List<Token> name = Tokenizer.tokenize(row[2]);
            if (row[1].equals("NAME") && name.size() == 1) {
                words.merge(name.getFirst().norm(), List.of(language), LanguageDetector::join);
            }
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
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Map<String, Double> scores = new HashMap<>();
        sample.chars()
                .map(Character::toLowerCase)
                .mapToObj(letter -> languagesByLetter.getOrDefault(letter, List.of()))
                .forEach(languages ->
                        languages.forEach(language -> scores.merge(language, LETTER / languages.size(), Double::sum)));
        int words = 0;
        for (Token token : Tokenizer.tokenize(sample)) {
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
