package org.grata.ingest.announcement;

import java.time.Instant;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted.Source;
import org.grata.message.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An announcement that was taken in. Instants have microseconds, as PostgreSQL keeps them.
 *
 * @param id UUIDv7
 * @param text exactly as submitted; evidence points into it
 * @param publishedAt as submitted, else {@code receivedAt}
 */
public record StoredAnnouncement(
        UUID id,
        AnnouncementState state,
        Instant publishedAt,
        Instant receivedAt,
        @Nullable String title,
        @Nullable Source source,
        String text,
        Extraction extraction) {}
