package org.grata.extraction.decision;

/**
 * A pair of States as one sentence may tell of it.
 *
 * @param receiver where the receiving State is told
 * @param sender where the sending State is told
 * @param sentence index of the sentence in the page
 * @param features indexes of what holds
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Sighting(Pair pair, Around receiver, Around sender, int sentence, int[] features) {
    /** Where a State of a sentence is told. */
    public enum Around {
        HERE,
        BEFORE,
        EARLIER,
        TITLE,
        DATELINE,
        OFTEN
    }
}
