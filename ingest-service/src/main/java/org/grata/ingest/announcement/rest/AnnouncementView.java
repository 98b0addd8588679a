package org.grata.ingest.announcement.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.AnnouncementState;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.message.Extraction;
import org.grata.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A stored announcement as callers see it. */
@Schema(name = "Announcement")
public record AnnouncementView(
        UUID id,
        AnnouncementState state,
        Instant publishedAt,
        Instant receivedAt,
        @Nullable String title,
        @Nullable Source source,

        @Schema(description = "Exactly as submitted; evidence points into it in UTF-16 code units")
        String text,

        @Schema(description = "What the reading tells that stands")
        Extraction extraction,

        @Schema(description = "All readings, by number; the latest of the highest-ranking reader stands")
        List<ReadingView> readings) {

    /** With the number of its newest reading, which counts what was changed. */
    public static Versioned<AnnouncementView> versioned(StoredAnnouncement announcement) {
        return new Versioned<>(of(announcement), announcement.readings().version());
    }

    static AnnouncementView of(StoredAnnouncement announcement) {
        return new AnnouncementView(
                announcement.id(),
                announcement.state(),
                announcement.publishedAt(),
                announcement.receivedAt(),
                announcement.title(),
                announcement.source(),
                announcement.text(),
                announcement.extraction(),
                ReadingView.all(announcement.readings()));
    }
}
