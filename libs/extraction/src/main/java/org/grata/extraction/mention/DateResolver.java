package org.grata.extraction.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/** Turns the words of a date into a date, seen from the local day of publication. */
public final class DateResolver {
    /** A date without a year may lie this far after publication and still be this year's. */
    private static final int AHEAD_DAYS = 60;

    private static final int LIMIT_BEHIND_DAYS = 45;
    /** A numbered weekday without a month lies at most this far away. */
    private static final int LONGEST_WEEKDAY = 60;

    private DateResolver() {}

    /** The day of a decision: the last one that fits. Null when only a month is told. */
    public static @Nullable LocalDate past(Time time, LocalDate published) {
        if (time.offset() != null) {
            return published.plusDays(time.offset());
        }
        if (time.day() != null && time.month() != null) {
            return dated(time, published, true);
        }
        if (time.weekday() != null) {
            LocalDate numbered = numbered(time, published, -1);
            return numbered != null ? numbered : published.with(TemporalAdjusters.previousOrSame(time.weekday()));
        }
        return null;
    }

    /** The last month that fits, or the year; null when a day is told, or neither. */
    public static @Nullable String period(Time time, LocalDate published) {
        if (time.hasDay() || (time.year() != null && time.year() > published.getYear())) {
            return null;
        }
        if (time.ago() != null) {
            return ago(time, time.ago(), published);
        }
        if (time.month() == null) {
            return time.year() == null ? null : Year.of(time.year()).toString();
        }
        YearMonth month = YearMonth.of(time.year() == null ? published.getYear() : time.year(), time.month());
        boolean ahead = month.isAfter(YearMonth.from(published));
        return (ahead ? month.minusYears(1) : month).toString();
    }

    /** "two months ago", "last year", "in March of last year". */
    private static String ago(Time time, Period ago, LocalDate published) {
        LocalDate then = published.minus(ago);
        if (time.month() != null) {
            return YearMonth.of(then.getYear(), time.month()).toString();
        }
        return ago.getMonths() == 0
                ? Year.of(then.getYear()).toString()
                : YearMonth.from(then).toString();
    }

    /** The last day of a limit: the first one that fits. Null when it cannot be told. */
    public static @Nullable LocalDate limit(Time time, LocalDate published) {
        if (time.day() != null && time.month() != null) {
            return dated(time, published, false);
        }
        if (time.weekday() != null) {
            LocalDate numbered = numbered(time, published, 1);
            return numbered != null ? numbered : published.with(TemporalAdjusters.next(time.weekday()));
        }
        if (time.end() != null && !(time.offset() != null && time.end().equals("day"))) {
            return end(time, published);
        }
        if (time.offset() != null) {
            return published.plusDays(time.offset());
        }
        return time.clock() != null ? published : null;
    }

    /** "Sunday 23": the nearest such day on this side; null when the number fits no such weekday. */
    private static @Nullable LocalDate numbered(Time time, LocalDate published, int direction) {
        for (int days = 0; time.day() != null && days <= LONGEST_WEEKDAY; days++) {
            LocalDate date = published.plusDays((long) direction * days);
            if (date.getDayOfMonth() == time.day() && date.getDayOfWeek() == time.weekday()) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate end(Time time, LocalDate published) {
        if (time.month() != null) {
            YearMonth month = YearMonth.of(published.getYear(), time.month());
            return (month.atEndOfMonth().isBefore(published) ? month.plusYears(1) : month).atEndOfMonth();
        }
        return switch (time.end() == null ? "day" : time.end()) {
            case "week" -> published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> published.with(TemporalAdjusters.lastDayOfMonth());
            case "year" -> published.with(TemporalAdjusters.lastDayOfYear());
            default -> published;
        };
    }

    private static @Nullable LocalDate dated(Time time, LocalDate published, boolean past) {
        int day = time.day() == null ? 1 : time.day();
        int month = time.month() == null ? 1 : time.month();
        try {
            if (time.year() != null) {
                return LocalDate.of(time.year(), month, day);
            }
            LocalDate date = LocalDate.of(published.getYear(), month, day);
            if (past && date.isAfter(published.plusDays(AHEAD_DAYS))) {
                return date.minusYears(1);
            }
            if (!past && date.isBefore(published.minusDays(LIMIT_BEHIND_DAYS))) {
                return date.plusYears(1);
            }
            return date;
        } catch (DateTimeException e) {
            // 31 April and the like: a misprint, not a date.
            return null;
        }
    }
}
