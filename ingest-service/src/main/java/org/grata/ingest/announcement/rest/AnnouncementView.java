package org.grata.ingest.announcement.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.AnnouncementState;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.message.Extraction;
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

        Extraction extraction) {

    static AnnouncementView of(StoredAnnouncement announcement) {
        return new AnnouncementView(
                announcement.id(),
                announcement.state(),
                announcement.publishedAt(),
                announcement.receivedAt(),
                announcement.title(),
                announcement.source(),
                announcement.text(),
                announcement.extraction());
    }
}
