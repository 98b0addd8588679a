package org.grata.registry.expulsion;

import java.util.Comparator;
import java.util.List;

/**
 * How well a report fits a known expulsion. The best fit comes first: agreement of the numbers
 * tells more than closeness in time, because one State may take two measures on one day.
 */
record Fit(Expulsion expulsion, Reason time, long daysApart, Agreement headcount, Agreement deadline)
        implements Comparable<Fit> {
    private static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::headcount)
            .thenComparingLong(Fit::daysApart)
            .thenComparing(Fit::deadline)
            .thenComparing(fit -> fit.expulsion().account().publishedAt())
            .thenComparing(fit -> fit.expulsion().id());

    @Override
    public int compareTo(Fit other) {
        return BEST_FIRST.compare(this, other);
    }

    List<Reason> because() {
        return List.of(time, headcountReason(), deadlineReason());
    }

    private Reason headcountReason() {
        return switch (headcount) {
            case SAME -> Reason.SAME_HEADCOUNT;
            case FITS -> Reason.HEADCOUNT_FITS;
            case UNTOLD -> Reason.HEADCOUNT_UNTOLD;
            case NEAR, OTHER -> Reason.HEADCOUNT_CORRECTED;
        };
    }

    private Reason deadlineReason() {
        return switch (deadline) {
            case SAME -> Reason.SAME_DEADLINE;
            case FITS, UNTOLD -> Reason.DEADLINE_UNTOLD;
            case NEAR, OTHER -> Reason.DEADLINE_CHANGED;
        };
    }
}
