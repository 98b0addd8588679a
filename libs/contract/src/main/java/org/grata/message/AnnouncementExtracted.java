package org.grata.message;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.grata.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/**
 * {@code announcement.extracted.v1}: an announcement was stored and read, or read anew.
 *
 * @param announcementId UUIDv7 given by the ingest service
 * @param publishedAt as submitted, or the time of receipt when nothing was told
 * @param source null when nothing was told
 * @param measures never empty in the first reading: a text that tells none is not published
 * @param reading 1 for the first, then counting up; a later reading replaces what an earlier one told. Absent in
 *     messages of before there were several: 1
 * @param reader whose reading it is. Absent in messages of before there were several: the rules
 */
public record AnnouncementExtracted(
        UUID announcementId,
        Instant publishedAt,
        String language,
        @Nullable String title,
        @Nullable Source source,
        List<Measure> measures,
        @Nullable Integer reading,
        @Nullable Reader reader) {
    public static final String TYPE = "announcement.extracted.v1";
    private static final Integer FIRST_READING = 1;

    public AnnouncementExtracted {
        measures = List.copyOf(measures);
        reading = Objects.requireNonNullElse(reading, FIRST_READING);
        reader = Objects.requireNonNullElse(reader, Reader.RULES);
        if (reading < FIRST_READING) {
            throw new IllegalArgumentException("readings count from 1: " + reading);
        }
    }

    /** The first reading of an announcement, by the rules. */
    public AnnouncementExtracted(
            UUID announcementId,
            Instant publishedAt,
            String language,
            @Nullable String title,
            @Nullable Source source,
            List<Measure> measures) {
        this(announcementId, publishedAt, language, title, source, measures, FIRST_READING, Reader.RULES);
    }

    /** Where a text was published; at least one of both is given. */
    public record Source(@Nullable String name, @Nullable String url) {}
}
