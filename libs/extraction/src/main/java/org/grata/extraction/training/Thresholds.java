package org.grata.extraction.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.grata.extraction.decision.Outcome;
import org.grata.extraction.decision.Pair;

/** How likely an outcome must be to hold: the strictest that gives about the best F over texts not seen before. */
final class Thresholds {
    /** A wrong event costs more than a missed one. */
    private static final double BETA = 0.8;

    /** How much worse than the best a stricter threshold may be: around it the curve is flat, and its top is chance. */
    private static final double SLACK = 0.004;

    private final List<Lesson> lessons;
    private final Map<String, Map<Pair, double[]>> likely;

    /** @param likely by id of the text, of every pair */
    Thresholds(List<Lesson> lessons, Map<String, Map<Pair, double[]>> likely) {
        this.lessons = lessons;
        this.likely = likely;
    }

    /** The threshold of each outcome over all texts. */
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
        double[] f = new double[guesses.size()];
        double best = 0;
        int right = 0;
        double square = BETA * BETA;
        for (int i = 0; i < f.length; i++) {
            right += guesses.get(i).right() ? 1 : 0;
            f[i] = (1 + square) * right / (square * wanted + i + 1);
            best = Math.max(best, f[i]);
        }
        int strictest = 0;
        while (f[strictest] < best - SLACK) {
            strictest++;
        }
        return guesses.get(strictest).likely();
    }
}
