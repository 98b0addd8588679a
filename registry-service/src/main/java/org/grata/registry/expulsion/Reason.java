package org.grata.registry.expulsion;

/** Why a report was taken to tell of a known expulsion; shown to people who ask why two were joined. */
public enum Reason {
    /** Announced on the same or the neighbouring day. */
    SAME_DAY,
    /** Announced within a few days, and nothing contradicts. */
    CLOSE_DAYS,
    /** Told as something that happened before the news of the text. */
    TOLD_AS_PAST,
    SAME_HEADCOUNT,
    /** One number is vaguer or a part of the other. */
    HEADCOUNT_FITS,
    HEADCOUNT_UNTOLD,
    /** Another number, as far apart as corrections are. */
    HEADCOUNT_CORRECTED,
    SAME_DEADLINE,
    DEADLINE_UNTOLD,
    /** Another deadline for the same number of persons. */
    DEADLINE_CHANGED,
    /** The order is told to be withdrawn. */
    TOLD_AS_REVERSED,
    /** Told with the same terms once more, right after the order was withdrawn. */
    TOLD_AFTER_REVERSAL,
    /** An earlier reading of the same announcement told it. */
    READ_ANEW,
    /** A person said so. */
    DECIDED_BY_HAND
}
