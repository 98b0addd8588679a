package org.grata.extraction.quoted;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;

import org.grata.extraction.mention.Time;
import org.grata.message.Deadline;
import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * Whether a limit that a reader tells is the one that its words tell: the same form, as long, or ending on the same day
 * at the seat of the receiving State's government.
 */
final class LimitComparison {
    private static final String IMMEDIATE = "IMMEDIATE";
    private static final int HOURS_A_DAY = 24;
    /** Of an ISO 8601 text: years and so many days still fit a date. */
    private static final int LONGEST_ISO = 40;

    private final Instant publishedAt;
    private final ZoneId zone;
    private final LocalDate anchor;

    /** @param announcedOn day of the measure; null for that of publication */
    LimitComparison(Instant publishedAt, ZoneId zone, @Nullable LocalDate announcedOn) {
        this.publishedAt = publishedAt;
        this.zone = zone;
        this.anchor = announcedOn == null ? publishedAt.atZone(zone).toLocalDate() : announcedOn;
    }

    /**
     * @param told by the reader, of any content
     * @param read from its words
     * @param words the time that was read
     */
    boolean same(String told, Deadline read, Time words) {
        String iso = told.strip().toUpperCase(Locale.ROOT);
        if (read.type() == DeadlineType.NONE || iso.length() > LONGEST_ISO) {
            return false;
        }
        if (read.type() == DeadlineType.IMMEDIATE || iso.equals(IMMEDIATE)) {
            return read.type() == DeadlineType.IMMEDIATE && (iso.equals(IMMEDIATE) || isPublication(iso));
        }
        if (iso.equals(read.iso()) || (words.workingDays() > 0 && iso.equals("P" + words.workingDays() + "D"))) {
            return true;
        }
        String own = read.iso();
        if (own != null && own.startsWith("P") && iso.startsWith("P")) {
            Duration wanted = length(iso);
            return wanted != null && wanted.equals(length(own));
        }
        LocalDate day = day(iso);
        return day != null && (day.equals(lastDay(read)) || (own != null && day.equals(day(own))));
    }

    /** "today" is at once. */
    private boolean isPublication(String iso) {
        LocalDate day = iso.startsWith("P") ? null : day(iso);
        return day != null && day.equals(publishedAt.atZone(zone).toLocalDate());
    }

    private @Nullable LocalDate lastDay(Deadline read) {
        OffsetDateTime leaveBy = read.leaveBy();
        return leaveBy == null ? null : leaveBy.toLocalDate();
    }

    /** From the day of the measure; null for what is no duration. */
    private @Nullable Duration length(String iso) {
        try {
            if (iso.startsWith("PT")) {
                return Duration.parse(iso);
            }
            LocalDate end = anchor.plus(Period.parse(iso));
            return Duration.ofHours((end.toEpochDay() - anchor.toEpochDay()) * HOURS_A_DAY);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** The last day of a duration, or the day of a date or moment; null for what is neither. */
    private @Nullable LocalDate day(String iso) {
        try {
            if (iso.startsWith("P")) {
                Duration length = length(iso);
                return length == null ? null : anchor.plusDays(length.toDays());
            }
            return iso.contains("T")
                    ? OffsetDateTime.parse(iso).atZoneSameInstant(zone).toLocalDate()
                    : LocalDate.parse(iso);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
