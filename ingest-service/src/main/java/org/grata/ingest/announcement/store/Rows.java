package org.grata.ingest.announcement.store;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.ingest.announcement.AnnouncementSummary;
import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.announcement.TextDigest;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.messaging.MessageJson;
import org.jspecify.annotations.Nullable;

/** Announcements to rows and back. */
@ApplicationScoped
class Rows {
    private final MessageJson json;
    private final ReadingTable readings;

    Rows(MessageJson json, ReadingTable readings) {
        this.json = json;
        this.readings = readings;
    }

    AnnouncementRow row(StoredAnnouncement announcement, TextDigest digest) {
        AnnouncementRow row = new AnnouncementRow();
        row.id = announcement.id();
        row.text = announcement.text();
        row.textDigest = digest.hex();
        row.publishedAt = announcement.publishedAt();
        row.receivedAt = announcement.receivedAt();
        row.language = announcement.extraction().language();
        row.title = announcement.title();
        Source source = announcement.source();
        if (source != null) {
            row.sourceName = source.name();
            row.sourceUrl = source.url();
        }
        row.state = announcement.state();
        row.extraction = json.write(announcement.extraction());
        row.measureCount = announcement.extraction().measures().size();
        row.doubts = announcement.readings().doubts().stream().map(Doubt::name).toArray(String[]::new);
        row.reviewBy = announcement.readings().earliestDeadline().orElse(null);
        return row;
    }

    StoredAnnouncement announcement(AnnouncementRow row) {
        return new StoredAnnouncement(
                row.id,
                row.publishedAt,
                row.receivedAt,
                row.title,
                source(row.sourceName, row.sourceUrl),
                row.text,
                readings.of(row.id, row.receivedAt, row.extraction));
    }

    static AnnouncementSummary summary(SummaryRow row) {
        return new AnnouncementSummary(
                row.id(),
                row.state(),
                row.publishedAt(),
                row.receivedAt(),
                row.language(),
                row.title(),
                source(row.sourceName(), row.sourceUrl()),
                row.measureCount());
    }

    private static @Nullable Source source(@Nullable String name, @Nullable String url) {
        return name == null && url == null ? null : new Source(name, url);
    }
}
