package org.grata.ingest.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.grata.ingest.announcement.AnnouncementStore;
import org.grata.ingest.announcement.StoredAnnouncement;

/** Takes in what persons decide. */
public final class Reviews {
    private final AnnouncementStore store;
    private final Clock clock;

    public Reviews(AnnouncementStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Adds the person's reading and tells others of it.
     *
     * @param condition throws a problem unless the announcement is the one that the person saw
     * @return the announcement afterwards; empty when none has the id
     * @throws org.grata.web.ProblemException when the condition or a decision is not in order; nothing is changed then
     */
    public Optional<StoredAnnouncement> decide(UUID id, Review review, Consumer<StoredAnnouncement> condition) {
        return store.read(id, announcement -> {
            condition.accept(announcement);
            return Optional.of(review.reading(announcement, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }
}
