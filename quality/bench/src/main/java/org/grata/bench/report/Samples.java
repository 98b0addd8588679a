package org.grata.bench.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Durations that were measured, at least one. */
public final class Samples {
    private static final double NANOS_IN_MILLI = 1e6;

    private final long[] sorted;

    private Samples(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param nanos in any order; copied */
    public static Samples ofNanos(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The smallest sample that is not exceeded by so many in a hundred, in milliseconds.
     *
     * @param percent above 0, up to 100
     */
    public double millis(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_IN_MILLI;
    }

    /** The smallest sample of all, in milliseconds. */
    public double leastMillis() {
        return sorted[0] / NANOS_IN_MILLI;
    }

    /** For programs: {@code p50}, {@code p90} and {@code p99} in milliseconds. */
    public Map<String, Double> summary() {
        Map<String, Double> summary = new LinkedHashMap<>();
        for (int percent : new int[] {50, 90, 99}) {
            summary.put("p" + percent, millis(percent));
        }
        return summary;
    }
}
