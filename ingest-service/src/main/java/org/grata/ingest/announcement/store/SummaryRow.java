package org.grata.ingest.announcement.store;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.grata.ingest.announcement.AnnouncementState;
import org.jspecify.annotations.Nullable;

/** What a list needs of a row: neither the text nor what it tells. */
@RegisterForReflection
record SummaryRow(
        UUID id,
        AnnouncementState state,
        Instant publishedAt,
        Instant receivedAt,
        String language,
        @Nullable String title,
        @Nullable String sourceName,
        @Nullable String sourceUrl,
        int measureCount) {}
