package org.grata.ingest.announcement;

import java.time.Instant;
import java.util.List;

import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What one reader found in an announcement, judged: a revision of it.
 *
 * @param number from 1, in the order in which they came
 * @param by who or what read: a person's name, a model's; null when not told
 * @param at when, in microseconds
 * @param decisions of a person; of others there are none
 */
public record Reading(
        int number, Reader reader, @Nullable String by, Instant at, Extraction extraction, List<Decided> decisions) {
    private static final int FIRST = 1;

    public Reading {
        decisions = List.copyOf(decisions);
    }

    /** That of the rules, when the announcement was taken in. */
    public static Reading first(Instant at, Extraction extraction) {
        return new Reading(FIRST, Reader.RULES, null, at, extraction, List.of());
    }

    List<Measure> measures() {
        return extraction.measures();
    }

    boolean hasUnconfirmed() {
        return measures().stream().anyMatch(measure -> measure.confirmation() == Confirmation.UNCONFIRMED);
    }
}
