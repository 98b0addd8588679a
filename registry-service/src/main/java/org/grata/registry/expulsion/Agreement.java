package org.grata.registry.expulsion;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.grata.message.Deadline;
import org.grata.message.Headcount;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.DeadlineType;

/** How two told values of one attribute relate; the first agrees best. */
enum Agreement {
    SAME,
    /** One is vaguer than the other and includes it. */
    FITS,
    /** At least one side does not tell it. */
    UNTOLD,
    /** Differs as corrections differ: 25 and 27, 48 and 72 hours. */
    NEAR,
    /** Cannot be the same measure unless everything else says so. */
    OTHER;

    /**
     * Corrections seen in public announcements stay within this share of the larger number (25 to
     * 27, 10 to 13, 45 to 59).
     */
    private static final double CORRECTION_SHARE = 0.3;

    private static final double ABOUT_SHARE = 0.2;
    private static final Duration DEADLINE_CORRECTION = Duration.ofHours(36);

    static Agreement best(List<Agreement> agreements) {
        return agreements.stream().min(Agreement::compareTo).orElse(UNTOLD);
    }

    static Agreement of(Headcount one, Headcount two) {
        Integer a = one.count();
        Integer b = two.count();
        if (a != null && b != null) {
            return ofCounts(a, one.qualifier(), b, two.qualifier());
        }
        Headcount.SharedTotal sharedOne = one.sharedTotal();
        Headcount.SharedTotal sharedTwo = two.sharedTotal();
        if (sharedOne != null && sharedTwo != null) {
            return ofCounts(sharedOne.count(), CountQualifier.EXACT, sharedTwo.count(), CountQualifier.EXACT);
        }
        if (a != null && sharedTwo != null) {
            return a <= sharedTwo.count() ? FITS : OTHER;
        }
        if (b != null && sharedOne != null) {
            return b <= sharedOne.count() ? FITS : OTHER;
        }
        return UNTOLD;
    }

    private static Agreement ofCounts(int a, CountQualifier qa, int b, CountQualifier qb) {
        if (a == b && qa == qb) {
            return SAME;
        }
        if (low(a, qa) <= high(b, qb) && low(b, qb) <= high(a, qa)) {
            return FITS;
        }
        return Math.abs(a - b) <= Math.max(1, CORRECTION_SHARE * Math.max(a, b)) ? NEAR : OTHER;
    }

    private static double low(int count, CountQualifier qualifier) {
        return switch (qualifier) {
            case EXACT, AT_LEAST -> count;
            case AT_MOST -> count / 2.0;
            case ABOUT -> count - Math.max(1, ABOUT_SHARE * count);
            case UNSPECIFIED -> throw new IllegalArgumentException("a number that is told has another qualifier");
        };
    }

    private static double high(int count, CountQualifier qualifier) {
        return switch (qualifier) {
            case EXACT, AT_MOST -> count;
            case AT_LEAST -> count * 2.0;
            case ABOUT -> count + Math.max(1, ABOUT_SHARE * count);
            case UNSPECIFIED -> throw new IllegalArgumentException("a number that is told has another qualifier");
        };
    }

    static Agreement of(Deadline one, Deadline two) {
        if (one.type() == DeadlineType.NONE || two.type() == DeadlineType.NONE) {
            return UNTOLD;
        }
        if (Account.identity(one).equals(Account.identity(two))) {
            return SAME;
        }
        OffsetDateTime a = one.leaveBy();
        OffsetDateTime b = two.leaveBy();
        if (a == null || b == null) {
            return UNTOLD;
        }
        Duration apart = Duration.between(a, b).abs();
        if (apart.isZero()) {
            return SAME;
        }
        return apart.compareTo(DEADLINE_CORRECTION) <= 0 ? NEAR : OTHER;
    }
}
