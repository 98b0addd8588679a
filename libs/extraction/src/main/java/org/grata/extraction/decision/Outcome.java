package org.grata.extraction.decision;

import org.grata.vocabulary.MeasureStatus;

/** What a sentence or a text tells of a pair of States. */
public enum Outcome {
    NONE,
    ANNOUNCED,
    REPORTED_PAST,
    THREATENED,
    REVERSED;

    public static final int COUNT = values().length;

    /** Its place in lists of likelihoods. */
    public int index() {
        return Hash.of(this);
    }

    public static Outcome of(MeasureStatus status) {
        return valueOf(status.name());
    }

    /** @throws IllegalStateException of {@link #NONE} */
    public MeasureStatus status() {
        return switch (this) {
            case NONE -> throw new IllegalStateException("no event has no status");
            case ANNOUNCED -> MeasureStatus.ANNOUNCED;
            case REPORTED_PAST -> MeasureStatus.REPORTED_PAST;
            case THREATENED -> MeasureStatus.THREATENED;
            case REVERSED -> MeasureStatus.REVERSED;
        };
    }
}
