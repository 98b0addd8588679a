package org.grata.ingest.announcement.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.NullUnmarked;

/** A row of {@code idempotency_key}; written and deleted by {@link AnnouncementTable} only. */
@Entity
@Table(name = "idempotency_key")
@NullUnmarked
class IdempotencyKeyRow {
    @Id
    @Column(name = "key")
    String idempotencyKey;

    @Column(name = "announcement_id", nullable = false, updatable = false)
    UUID announcementId;

    @Column(name = "used_at", nullable = false, updatable = false)
    Instant usedAt;
}
