package org.grata.registry.expulsion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * What one announcement tells of one measure.
 *
 * @param reading of the announcement, from 1
 * @param byHand whether a person recorded it in the register, without a text
 * @param measureIndex place of the measure in its announcement, from 0
 * @param title null when the announcement had none
 * @param source null when it was not told
 */
public record Report(
        UUID id,
        UUID announcementId,
        int reading,
        boolean byHand,
        int measureIndex,
        Instant publishedAt,
        String language,
        @Nullable String title,
        AnnouncementExtracted.@Nullable Source source,
        Measure measure) {

    /** The measure of {@code announcement} at {@code index} as a report. */
    public static Report of(UUID id, AnnouncementExtracted announcement, int index) {
        return new Report(
                id,
                announcement.announcementId(),
                announcement.reading(),
                false,
                index,
                announcement.publishedAt(),
                announcement.language(),
                announcement.title(),
                announcement.source(),
                announcement.measures().get(index));
    }

    /** The same, recorded by a person. */
    public Report recordedByHand() {
        return new Report(
                id, announcementId, reading, true, measureIndex, publishedAt, language, title, source, measure);
    }

    /**
     * Day of publication in UTC. It stands in for an untold day of announcement; the rules that read
     * it allow at least a day of difference, so the zone does not decide anything.
     */
    public LocalDate publicationDay() {
        return publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** When the text tells that it was announced, a day, month or year; empty when it does not tell. */
    public Optional<Period> told() {
        LocalDate day = measure.announcedOn();
        String period = measure.announcedIn();
        return day != null
                ? Optional.of(Period.of(day))
                : Optional.ofNullable(period).map(Period::of);
    }

    /** As far as it was judged; before reports were, all of them counted. */
    Confirmation confirmation() {
        return Objects.requireNonNullElse(measure.confirmation(), Confirmation.AUTOMATIC);
    }

    Provenance provenance() {
        return new Provenance(id, announcementId, publishedAt);
    }
}
