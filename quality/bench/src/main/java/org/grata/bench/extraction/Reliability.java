package org.grata.bench.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far confidences can be believed. */
final class Reliability {
    private final List<Guess> guesses = new ArrayList<>();

    /**
     * One extracted event.
     *
     * @param matched whether States and status are right
     * @param exact whether number and deadline are right too
     */
    private record Guess(double confidence, boolean announced, boolean matched, boolean exact) {}

    /**
     * The events of a band of confidences.
     *
     * @param from lowest confidence, inclusive
     * @param mean of the confidences
     * @param right share of which all is right
     * @param believed of all ANNOUNCED events from here on, the share whose States and status are right
     */
    record Band(double from, double to, int events, double mean, double right, double believed) {}

    void add(double confidence, boolean announced, boolean matched, boolean exact) {
        guesses.add(new Guess(confidence, announced, matched, exact));
    }

    /** Bands of a tenth each, the surest first; those without events are left out. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int tenth = 9; tenth >= 0; tenth--) {
            double from = tenth / 10.0;
            double to = tenth == 9 ? Double.POSITIVE_INFINITY : (tenth + 1) / 10.0;
            List<Guess> here = guesses.stream()
                    .filter(guess -> guess.confidence() >= from && guess.confidence() < to)
                    .toList();
            if (!here.isEmpty()) {
                bands.add(new Band(
                        from,
                        Math.min(1, to),
                        here.size(),
                        here.stream().mapToDouble(Guess::confidence).average().orElse(0),
                        share(here.stream().filter(Guess::exact).count(), here.size()),
                        believed(from)));
            }
        }
        return bands;
    }

    private double believed(double from) {
        List<Guess> surest = guesses.stream()
                .filter(guess -> guess.announced() && guess.confidence() >= from)
                .toList();
        return share(surest.stream().filter(Guess::matched).count(), surest.size());
    }

    private static double share(long some, int all) {
        return all == 0 ? 1 : some / (double) all;
    }

    /**
     * The share of expected ANNOUNCED events that is found when those of a confidence are believed, the lowest at
     * which so many of the believed have the right States and status; 0 when there is no such confidence.
     */
    double recallAt(double precision, int expected) {
        List<Guess> surest = guesses.stream()
                .filter(Guess::announced)
                .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
                .toList();
        int right = 0;
        int found = 0;
        for (int i = 0; i < surest.size(); i++) {
            right += surest.get(i).matched() ? 1 : 0;
            boolean last = i + 1 == surest.size()
                    || surest.get(i + 1).confidence() < surest.get(i).confidence();
            if (last && right >= precision * (i + 1)) {
                found = right;
            }
        }
        return expected == 0 ? 0 : found / (double) expected;
    }
}
