package org.grata.bench.report;

import java.util.List;

/** The value in the middle; of an even number the lower one. */
public final class Median {
    private Median() {}

    /** @param values at least one, in any order */
    public static double of(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
