package org.grata.extraction.quoted;

/**
 * Why a value of a reader that is not trusted does not count.
 *
 * @param measure place among the reader's measures, from 0
 * @param field as in {@link org.grata.message.Measure}; {@code status} for the words that tell the measure
 */
public record Doubt(int measure, String field, Reason reason) {
    /** What is wrong with it. */
    public enum Reason {
        /** It is no value of its kind, or has no quote. */
        MALFORMED,
        /** The quote does not stand in the text. */
        NOT_IN_TEXT,
        /** The quote tells no value of this kind. */
        TELLS_NOTHING,
        /** The quote tells another value. */
        TELLS_OTHERWISE
    }
}
