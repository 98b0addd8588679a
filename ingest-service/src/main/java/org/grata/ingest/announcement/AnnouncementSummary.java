package org.grata.ingest.announcement;

import java.time.Instant;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted.Source;
import org.jspecify.annotations.Nullable;

/**
 * An announcement without its text and what it tells.
 *
 * @param language ISO 639-1 code of the language it was read in
 * @param measureCount how many measures it tells, background included
 */
public record AnnouncementSummary(
        UUID id,
        AnnouncementState state,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        @Nullable String title,
        @Nullable Source source,
        int measureCount) {}
