package org.grata.extraction.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.grata.extraction.decision.Outcome;
import org.grata.extraction.decision.Pair;

/** How likely an outcome must be to hold: where that gives the best F over texts that the scorers have not seen. */
final class Thresholds {
    /** A wrong event costs more than a missed one. */
    private static final double BETA = 0.8;

    private final List<Lesson> lessons;
    private final Map<String, Map<Pair, double[]>> likely;

    /** @param likely by id of the text, of every pair */
    Thresholds(List<Lesson> lessons, Map<String, Map<Pair, double[]>> likely) {
        this.lessons = lessons;
        this.likely = likely;
    }

    /** The least likelihood that gives the best F over all texts, of each outcome. */
    List<Double> all() {
        List<Double> thresholds = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.NONE) {
                thresholds.add(threshold(outcome));
            }
        }
        return thresholds;
    }

    private record Guess(double likely, boolean right) {}

    private double threshold(Outcome outcome) {
        List<Guess> guesses = new ArrayList<>();
        int wanted = 0;
        for (Lesson lesson : lessons) {
            likely.get(lesson.id())
                    .forEach((pair, of) -> guesses.add(new Guess(of[outcome.index()], lesson.holds(pair, outcome))));
            wanted += (int) lesson.outcomes().values().stream()
                    .filter(set -> set.contains(outcome))
                    .count();
        }
        guesses.sort(Comparator.comparingDouble(Guess::likely).reversed());
        double best = 0;
        double threshold = 0.5;
        int right = 0;
        double square = BETA * BETA;
        for (int i = 0; i < guesses.size(); i++) {
            right += guesses.get(i).right() ? 1 : 0;
            double f = (1 + square) * right / (square * wanted + i + 1);
            if (f > best) {
                best = f;
                threshold = guesses.get(i).likely();
            }
        }
        return threshold;
    }
}
