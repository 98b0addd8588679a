package org.grata.registry.expulsion.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.UndecidedReversal;
import org.jspecify.annotations.Nullable;

/**
 * A told reversal that reversed nothing.
 *
 * @param why it is undecided
 * @param candidates ids of the expulsions that it fits equally well; empty when it fits none
 * @param measure as told; its evidence are the words that it rests on
 */
public record UndecidedReversalView(
        UUID announcementId,
        int measureIndex,
        AnnouncementExtracted.@Nullable Source source,
        @Nullable String title,
        String language,
        Instant publishedAt,
        Instant recordedAt,
        Why why,
        List<UUID> candidates,
        Measure measure) {

    /** Why a reversal is undecided. */
    public enum Why {
        FITS_NONE,
        FITS_SEVERAL
    }

    static UndecidedReversalView of(UndecidedReversal undecided) {
        Report report = undecided.report();
        return new UndecidedReversalView(
                report.announcementId(),
                report.measureIndex(),
                report.source(),
                report.title(),
                report.language(),
                report.publishedAt(),
                undecided.recordedAt(),
                undecided.candidates().isEmpty() ? Why.FITS_NONE : Why.FITS_SEVERAL,
                undecided.candidates(),
                report.measure());
    }
}
