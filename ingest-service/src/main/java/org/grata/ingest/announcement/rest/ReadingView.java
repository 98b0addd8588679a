package org.grata.ingest.announcement.rest;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.Decided;
import org.grata.ingest.announcement.Reading;
import org.grata.ingest.announcement.Readings;
import org.grata.message.Measure;
import org.grata.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/** What one reader found, as callers see it. */
@Schema(name = "Reading")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingView(
        @Schema(description = "From 1, in the order in which they came")
        int number,

        Reader reader,

        @Schema(description = "Who or what read; absent when not told") @Nullable
        String by,

        Instant at,
        List<Measure> measures,

        @Schema(
                description =
                        "A person's, on the measures of the reading that was decided on; absent for other readers")
        @Nullable
        List<Decided> decisions) {

    public static List<ReadingView> all(Readings readings) {
        return readings.all().stream().map(ReadingView::of).toList();
    }

    private static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.number(),
                reading.reader(),
                reading.by(),
                reading.at(),
                reading.extraction().measures(),
                reading.reader() == Reader.PERSON ? reading.decisions() : null);
    }
}
