package org.grata.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * {@code announcement.extracted.v1}: an announcement was stored and read.
 *
 * @param announcementId UUIDv7 given by the ingest service
 * @param publishedAt as submitted, or the time of receipt when nothing was told
 * @param source null when nothing was told
 * @param measures never empty: a text that tells none is not published
 */
public record AnnouncementExtracted(
        UUID announcementId,
        Instant publishedAt,
        String language,
        @Nullable String title,
        @Nullable Source source,
        List<Measure> measures) {
    public static final String TYPE = "announcement.extracted.v1";

    public AnnouncementExtracted {
        measures = List.copyOf(measures);
    }

    /** Where a text was published; at least one of both is given. */
    public record Source(@Nullable String name, @Nullable String url) {}
}
