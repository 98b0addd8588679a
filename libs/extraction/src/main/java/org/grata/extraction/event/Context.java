package org.grata.extraction.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.grata.extraction.lexicon.Language;
import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Legible;
import org.jspecify.annotations.Nullable;

/**
 * What the steps that make measures need to know.
 *
 * @param seats zone of each State's seat of government
 */
public record Context(
        Legible text, Instant publishedAt, List<Reading> readings, Language language, Map<String, ZoneId> seats) {
    private static final int MOST_READ = 12;

    public ZoneId zone(String state) {
        return seats.getOrDefault(state, ZoneOffset.UTC);
    }

    public LocalDate published(String state) {
        LocalDate local = publishedAt.atZone(zone(state)).toLocalDate();
        LocalDate universal = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        return !local.equals(universal) && names(universal) && !names(local) ? universal : local;
    }

    /** The day that the text gives an event, seen from the day of publication; null when it tells none. */
    public @Nullable LocalDate day(Event event) {
        return event.date == null ? null : DateResolver.past(event.date, published(event.receiving));
    }

    /** Whether the text tells this day, by date or weekday: its author's own day of publication. */
    private boolean names(LocalDate day) {
        return readings.stream()
                .limit(MOST_READ)
                .flatMap(reading -> reading.times().stream())
                .anyMatch(time -> {
                    boolean date = time.day() != null
                            && time.month() != null
                            && time.day() == day.getDayOfMonth()
                            && time.month() == day.getMonthValue();
                    return !time.until() && (date || time.weekday() == day.getDayOfWeek());
                });
    }
}
