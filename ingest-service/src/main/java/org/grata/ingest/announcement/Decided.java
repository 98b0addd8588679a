package org.grata.ingest.announcement;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a measure.
 *
 * @param measure its place in the reading that was decided on, from 0
 * @param note null when the person said nothing
 */
public record Decided(
        int measure, Decision decision, @Nullable String note) {
    /** The choice. */
    public enum Decision {
        /** It is right as it is. */
        ACCEPT,
        /** The text does not tell it, or it did not happen. */
        REJECT,
        /** It is right with other values. */
        CORRECT
    }
}
