package org.grata.ingest.review;

import java.time.Instant;

import org.grata.ingest.announcement.Doubt;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which announcements of the queue are asked for; null asks for all. The first three are those of one and the same
 * measure, of any reading.
 *
 * @param language ISO 639-1
 * @param deadlineBefore only those that have a deadline, an earlier one
 */
public record ReviewQuery(
        @Nullable String receivingState,
        @Nullable String sendingState,
        @Nullable MeasureStatus status,
        @Nullable String language,
        @Nullable Doubt doubt,
        @Nullable Instant deadlineBefore) {}
