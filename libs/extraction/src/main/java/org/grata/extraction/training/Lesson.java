package org.grata.extraction.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.decision.Outcome;
import org.grata.extraction.decision.Pair;
import org.grata.extraction.decision.Sighting;
import org.grata.extraction.decision.Sightings;
import org.grata.extraction.decision.TextFeatures;
import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.measure.MeasureBuilder;
import org.grata.extraction.mention.Reading;
import org.grata.vocabulary.MeasureStatus;

/**
 * An annotated text as the scorers see it.
 *
 * @param weight of its examples
 * @param real how much of real pages it has: what confidence is measured by
 * @param outcomes what is right of each pair
 * @param told of each pair by sentence what it tells there, where that is known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Lesson(
        AnnotatedText text,
        double weight,
        double real,
        Context context,
        MeasureBuilder builder,
        List<Event> events,
        List<Sighting> sightings,
        int[] words,
        Map<Pair, Set<Outcome>> outcomes,
        Map<Pair, Map<Integer, Outcome>> told) {
    /** A pair that more sentences name than that cannot be placed without a quote. */
    private static final int FEW = 2;

    static Lesson of(RuleExtractor rules, AnnotatedText text, double weight, double real) {
        Context context = rules.context(text.announcement(false));
        MeasureBuilder builder = new MeasureBuilder(context);
        List<Event> events = builder.events();
        List<Sighting> sightings = Sightings.of(context, events);
        int[] words = TextFeatures.of(context, events);
        Map<Pair, Set<Outcome>> outcomes = new HashMap<>();
        Map<Pair, Map<Integer, Outcome>> told = new HashMap<>();
        for (int i = 0; i < text.expected().size(); i++) {
            Told event = text.expected().get(i);
            Pair pair = new Pair(event.receiving(), event.sending());
            Outcome outcome = Outcome.of(MeasureStatus.valueOf(event.status()));
            outcomes.computeIfAbsent(pair, key -> new TreeSet<>()).add(outcome);
            for (int sentence : sentences(text, i, pair, context, sightings)) {
                told.computeIfAbsent(pair, key -> new HashMap<>()).put(sentence, outcome);
            }
        }
        return new Lesson(text, weight, real, context, builder, events, sightings, words, outcomes, told);
    }

    /** Where the deciding words stand; without them, where alone the pair is seen. */
    private static List<Integer> sentences(
            AnnotatedText text, int event, Pair pair, Context context, List<Sighting> sightings) {
        String trigger = text.triggers().get(event);
        if (trigger.isEmpty()) {
            List<Integer> seen = sightings.stream()
                    .filter(sighting -> sighting.pair().equals(pair))
                    .map(Sighting::sentence)
                    .toList();
            return seen.size() <= FEW ? seen : List.of();
        }
        int from = text.text().indexOf(trigger);
        List<Integer> sentences = new ArrayList<>();
        for (Reading reading : context.readings()) {
            if (reading.sentence().start() < from + trigger.length()
                    && reading.sentence().end() > from) {
                sentences.add(reading.sentence().index());
            }
        }
        return sentences;
    }

    String id() {
        return text.id();
    }

    /** What each sighting tells; one that may retell an event told elsewhere teaches nothing. */
    List<LinearTrainer.Example> sightingExamples() {
        List<LinearTrainer.Example> examples = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Outcome outcome = told.getOrDefault(sighting.pair(), Map.of()).get(sighting.sentence());
            if (outcome != null || !outcomes.containsKey(sighting.pair())) {
                int label = outcome == null ? 0 : outcome.index();
                examples.add(new LinearTrainer.Example(sorted(sighting.features()), label, weight));
            }
        }
        return examples;
    }

    /** 0 without event, 1 with news, 2 with background or threats alone. */
    LinearTrainer.Example textExample() {
        boolean news = outcomes.values().stream().anyMatch(set -> set.contains(Outcome.ANNOUNCED));
        return new LinearTrainer.Example(sorted(words), news ? 1 : outcomes.isEmpty() ? 0 : 2, weight);
    }

    /** The sum over features depends in its last digits on their order. */
    private static int[] sorted(int[] features) {
        int[] sorted = features.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    boolean holds(Pair pair, Outcome outcome) {
        return outcomes.getOrDefault(pair, Set.of()).contains(outcome);
    }
}
