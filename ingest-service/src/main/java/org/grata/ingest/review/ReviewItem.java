package org.grata.ingest.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.announcement.Readings;
import org.grata.message.AnnouncementExtracted.Source;
import org.jspecify.annotations.Nullable;

/**
 * An announcement that waits for a person, without its text.
 *
 * @param deadline the earliest that a reader tells; null when none tells one
 * @param language ISO 639-1 code of the language it was read in
 */
public record ReviewItem(
        UUID id,
        List<Doubt> doubts,
        @Nullable Instant deadline,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        @Nullable String title,
        @Nullable Source source,
        Readings readings) {
    public ReviewItem {
        doubts = List.copyOf(doubts);
    }
}
