package org.grata.ingest.announcement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps announcements and tells others of them. */
public interface AnnouncementStore {
    Optional<StoredAnnouncement> byId(UUID id);

    /** The announcement that was first submitted under this key. */
    Optional<StoredAnnouncement> byKey(String key);

    /** The announcement with the same text. */
    Optional<StoredAnnouncement> byDigest(TextDigest digest);

    /** Newest first by time of receipt. */
    Page<AnnouncementSummary> list(PageRequest page);

    /**
     * In one transaction keeps the announcement and its key, and tells others when it has measures;
     * after a failure nothing of it remains. Of concurrent calls with the same digest or key, one
     * stores and the others learn what it stored.
     *
     * @param key the caller's idempotency key; null when there is none
     */
    StoreResult store(StoredAnnouncement announcement, TextDigest digest, @Nullable String key);

    /**
     * Adds a reading, in one transaction with what it is made of: nobody else adds one meanwhile. Others are told when
     * the new reading stands.
     *
     * @param next makes the reading of the announcement as it is; empty adds none. What it throws undoes all
     * @return the announcement afterwards; empty when none has the id
     */
    Optional<StoredAnnouncement> read(UUID id, Function<StoredAnnouncement, Optional<Reading>> next);

    /** What became of a try to store. */
    sealed interface StoreResult {}

    /** It is kept. */
    record Stored() implements StoreResult {}

    /** The same text was there before; nothing was told to others. */
    record SameText(StoredAnnouncement first) implements StoreResult {}

    /** The key belongs to another text; nothing was kept. */
    record KeyOfAnotherText() implements StoreResult {}
}
