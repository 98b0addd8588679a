package org.grata.ingest.announcement.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.grata.ingest.announcement.AnnouncementState;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code announcement}; written by {@link AnnouncementTable} only. */
@Entity
@Table(name = "announcement")
@NullUnmarked
class AnnouncementRow {
    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String text;

    @Column(name = "text_digest", nullable = false, updatable = false)
    String textDigest;

    @Column(name = "published_at", nullable = false, updatable = false)
    Instant publishedAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    Instant receivedAt;

    @Column(nullable = false)
    String language;

    String title;

    @Column(name = "source_name")
    String sourceName;

    @Column(name = "source_url")
    String sourceUrl;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AnnouncementState state;

    /** JSON as text: what it means is not Hibernate's concern. */
    @Column(nullable = false)
    @ColumnTransformer(read = "CAST(extraction AS text)")
    String extraction;

    @Column(name = "measure_count", nullable = false)
    int measureCount;

    /** Names of {@link org.grata.ingest.announcement.Doubt}. */
    @Column(nullable = false)
    String[] doubts;

    @Column(name = "review_by")
    Instant reviewBy;
}
