package org.grata.extraction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A text to read.
 *
 * @param publishedAt anchors relative dates and durations
 * @param language ISO 639-1 code; null to have it detected
 * @param title told apart from the text by the sender; null when there is none
 */
public record Announcement(
        String text,
        Instant publishedAt,
        @Nullable String language,
        @Nullable String title) {}
