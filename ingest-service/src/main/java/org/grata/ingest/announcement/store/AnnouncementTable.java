package org.grata.ingest.announcement.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;

/** The queries on announcements and their keys. Each needs a transaction. */
@ApplicationScoped
class AnnouncementTable implements PanacheRepositoryBase<AnnouncementRow, UUID> {
    /** An array, because PostgreSQL reads it once; an IN may be read, and lock, row by row. */
    static final String PURGE_KEYS = """
            DELETE FROM idempotency_key
             WHERE key = ANY (ARRAY(SELECT key FROM idempotency_key
                                     WHERE used_at < least(:now, now()) - :seconds * interval '1 second'
                                     ORDER BY used_at
                                     LIMIT :limit
                                       FOR UPDATE SKIP LOCKED))
            """;

    private static final Sort NEWEST_FIRST = Sort.descending("receivedAt", "id");

    Optional<AnnouncementRow> findByDigest(String digest) {
        return find("textDigest", digest).singleResultOptional();
    }

    Optional<AnnouncementRow> findByKey(String key) {
        return find("id = (select k.announcementId from IdempotencyKeyRow k where k.idempotencyKey = ?1)", key)
                .singleResultOptional();
    }

    List<SummaryRow> summaries(int page, int size) {
        return find("from AnnouncementRow", NEWEST_FIRST)
                .page(Page.of(page, size))
                .project(SummaryRow.class)
                .list();
    }

    /**
     * Waits for a transaction that is inserting the same digest. SQL, because HQL knows no cast to jsonb.
     *
     * @return false when the digest is there already
     */
    boolean insert(AnnouncementRow row) {
        return getSession()
                        .createNativeMutationQuery("""
                                INSERT INTO announcement (id, text, text_digest, published_at, received_at, language,
                                    title, source_name, source_url, state, extraction, measure_count, doubts, review_by)
                                VALUES (:id, :text, :textDigest, :publishedAt, :receivedAt, :language,
                                    :title, :sourceName, :sourceUrl, :state, CAST(:extraction AS jsonb), :measureCount,
                                    :doubts, :reviewBy)
                                ON CONFLICT (text_digest) DO NOTHING
                                """)
                        .setParameter("id", row.id)
                        .setParameter("text", row.text)
                        .setParameter("textDigest", row.textDigest)
                        .setParameter("publishedAt", row.publishedAt)
                        .setParameter("receivedAt", row.receivedAt)
                        .setParameter("language", row.language)
                        // Typed, because a null tells no type.
                        .setParameter("title", row.title, String.class)
                        .setParameter("sourceName", row.sourceName, String.class)
                        .setParameter("sourceUrl", row.sourceUrl, String.class)
                        .setParameter("state", row.state.name())
                        .setParameter("extraction", row.extraction)
                        .setParameter("measureCount", row.measureCount)
                        .setParameter("doubts", row.doubts)
                        .setParameter("reviewBy", row.reviewBy, Instant.class)
                        .executeUpdate()
                == 1;
    }

    /**
     * Keeps the key unless it is there.
     *
     * @return whether the key now belongs to this announcement
     */
    boolean bindKey(String key, UUID announcementId, Instant now) {
        getEntityManager()
                .createQuery("""
                        insert into IdempotencyKeyRow (idempotencyKey, announcementId, usedAt)
                        values (:key, :announcementId, :usedAt)
                        on conflict (idempotencyKey) do nothing
                        """)
                .setParameter("key", key)
                .setParameter("announcementId", announcementId)
                .setParameter("usedAt", now)
                .executeUpdate();
        return getEntityManager()
                .createQuery(
                        "select k.announcementId from IdempotencyKeyRow k where k.idempotencyKey = :key", UUID.class)
                .setParameter("key", key)
                .getSingleResult()
                .equals(announcementId);
    }

    /**
     * Forgets up to so many keys that were used longer ago than the retention, the oldest first. Both clocks
     * must say so: one that jumps ahead forgets nothing too early.
     *
     * @return how many; fewer than the limit when no more can go
     */
    int purgeKeys(Instant now, Duration retention, int limit) {
        return getSession()
                .createNativeMutationQuery(PURGE_KEYS)
                .setParameter("now", now)
                .setParameter("seconds", retention.toSeconds())
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
