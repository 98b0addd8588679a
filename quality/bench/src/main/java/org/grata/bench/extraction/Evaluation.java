package org.grata.bench.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.grata.extraction.Extractor;
import org.grata.extraction.UnsupportedLanguageException;
import org.grata.extraction.training.AnnotatedText;
import org.grata.extraction.training.Told;

/** Runs an extractor over annotated texts and keeps the scores and what it got wrong. */
final class Evaluation {
    private final Extractor extractor;
    private final boolean detect;
    private final Map<String, Score> sets = new LinkedHashMap<>();
    private final Map<String, Score> languages = new TreeMap<>();
    private final Map<String, Score> phenomena = new TreeMap<>();
    private final Score all = new Score();
    private final List<Miss> misses = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts();

    /** A text with an event missing, too many, or wrong in a field that counts as exact. */
    record Miss(AnnotatedText text, List<Told> extracted) {}

    /** @param detect whether the extractor has to find out the language itself */
    Evaluation(Extractor extractor, boolean detect) {
        this.extractor = extractor;
        this.detect = detect;
    }

    /** @param secret whether its misses are kept from sight, so that nobody writes rules for them */
    void run(String set, List<AnnotatedText> texts, boolean secret) {
        for (AnnotatedText text : texts) {
            List<Told> told = told(text);
            boolean right = score(sets, set).add(text, told);
            score(languages, text.language()).add(text, told);
            all.add(text, told);
            if (!text.phenomenon().isEmpty()) {
                score(phenomena, text.phenomenon()).add(text, told);
            }
            if (!secret) {
                verdicts.add(text, told);
            }
            if (!right && !secret) {
                misses.add(new Miss(text, told));
            }
        }
    }

    private static Score score(Map<String, Score> scores, String name) {
        return scores.computeIfAbsent(name, key -> new Score());
    }

    private List<Told> told(AnnotatedText text) {
        try {
            return extractor.extract(text.announcement(detect)).measures().stream()
                    .map(Told::of)
                    .toList();
        } catch (UnsupportedLanguageException e) {
            return List.of();
        }
    }

    Map<String, Score> sets() {
        return sets;
    }

    Map<String, Score> languages() {
        return languages;
    }

    /** The phenomena that lose most, worst first. */
    List<Map.Entry<String, Score>> worstPhenomena(int limit) {
        return phenomena.entrySet().stream()
                .filter(entry -> entry.getValue().exactF1() < 1)
                .sorted(Comparator.comparingDouble(entry ->
                        (entry.getValue().exactF1() - 1) * entry.getValue().texts()))
                .limit(limit)
                .toList();
    }

    Score all() {
        return all;
    }

    /** Of texts that are not kept from sight. */
    Verdicts verdicts() {
        return verdicts;
    }

    List<Miss> misses() {
        return misses;
    }
}
