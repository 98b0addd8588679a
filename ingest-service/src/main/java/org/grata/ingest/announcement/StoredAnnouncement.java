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
        Instant publishedAt,
        Instant receivedAt,
        @Nullable String title,
        @Nullable Source source,
        String text,
        Readings readings) {

    public AnnouncementState state() {
        return readings.state();
    }

    /** What the reading tells that stands. */
    public Extraction extraction() {
        return readings.standing().extraction();
    }

    /** The same, read once more. */
    public StoredAnnouncement with(Reading next) {
        return new StoredAnnouncement(id, publishedAt, receivedAt, title, source, text, readings.plus(next));
    }
}
