package org.grata.ingest.review.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.announcement.rest.ReadingView;
import org.grata.ingest.review.ReviewItem;
import org.grata.ingest.review.ReviewQueue;
import org.grata.message.AnnouncementExtracted.Source;
import org.grata.message.Measure;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** A page of the queue, and how much waits in all. */
@Schema(name = "ReviewPage")
public record ReviewPage(List<Item> items, int page, int size, long total, ReviewQueue.Counts counts) {
    /** An announcement that waits, without its text. */
    @Schema(name = "ReviewItem")
    public record Item(
            UUID id,
            List<Doubt> doubts,

            @Schema(description = "The earliest that a reader tells; null when none tells one") @Nullable
            Instant deadline,

            Instant publishedAt,
            Instant receivedAt,
            String language,
            @Nullable String title,
            @Nullable Source source,

            @Schema(description = "Number of the newest reading, the ETag of the announcement")
            int version,

            @Schema(description = "Of the reading that stands; decisions name them by their place, from 0")
            List<Measure> measures,

            List<ReadingView> readings) {

        static Item of(ReviewItem item) {
            return new Item(
                    item.id(),
                    item.doubts(),
                    item.deadline(),
                    item.publishedAt(),
                    item.receivedAt(),
                    item.language(),
                    item.title(),
                    item.source(),
                    item.readings().version(),
                    item.readings().standing().extraction().measures(),
                    ReadingView.all(item.readings()));
        }
    }

    static ReviewPage of(ReviewQueue.Found found, PageRequest page) {
        return new ReviewPage(
                found.items().stream().map(Item::of).toList(),
                page.page(),
                page.size(),
                found.counts().total(),
                found.counts());
    }
}
