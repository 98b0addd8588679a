package org.grata.ingest.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.grata.web.PageRequest;

/** The announcements that wait for a person. */
public interface ReviewQueue {
    Duration A_DAY = Duration.ofHours(24);

    /**
     * Those with the earliest deadline first, those without one last, and of these the oldest first.
     *
     * @param now what is overdue, is so at this instant
     */
    Found find(ReviewQuery query, PageRequest page, Instant now);

    /** A page of the queue, and how much of it waits in all. */
    record Found(List<ReviewItem> items, Counts counts) {
        public Found {
            items = List.copyOf(items);
        }
    }

    /**
     * How many announcements wait.
     *
     * @param overdue their deadline is over
     * @param dueWithinADay it ends in the next 24 hours
     * @param later it ends after that
     * @param withoutDeadline they have none
     */
    record Counts(long overdue, long dueWithinADay, long later, long withoutDeadline) {
        public long total() {
            return overdue + dueWithinADay + later + withoutDeadline;
        }
    }
}
