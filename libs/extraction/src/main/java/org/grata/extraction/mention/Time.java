package org.grata.extraction.mention;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A date or an amount of time.
 *
 * @param iso of a duration; null otherwise
 * @param day of month; null when not told
 * @param month 1 to 12; null when not told
 * @param year null when not told
 * @param weekday null when not told
 * @param offset days from publication: 0 today; null when not told
 * @param end of which unit the end is meant: {@code day}, {@code week}, {@code month}, {@code year}; {@code weekend}
 *     for the last day before it
 * @param clock null when not told
 * @param until whether a word such as "by" makes it a limit
 * @param ago how many months or years back the month or year lies: zero this year; null when not told
 * @param zone of the clock time; null when not told
 */
public record Time(
        Span span,
        Kind kind,
        @Nullable String iso,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        @Nullable DayOfWeek weekday,
        @Nullable Integer offset,
        @Nullable String end,
        @Nullable LocalTime clock,
        boolean until,
        @Nullable Period ago,
        @Nullable ZoneId zone)
        implements Mention {
    /** The {@link #iso} of a duration so long that it limits nothing. */
    public static final String ENDLESS = "endless";

    private static final String SAME = "same";
    /** Before the {@link #iso} of days on which ministries work. */
    private static final String WORKING = "WP";

    /** What kind of time. */
    public enum Kind {
        DURATION,
        DATE,
        IMMEDIATE,
        /** Earlier, unspecified: "last month", "in recent weeks". */
        PAST
    }

    /** A time without a zone of its own. */
    public Time(
            Span span,
            Kind kind,
            @Nullable String iso,
            @Nullable Integer day,
            @Nullable Integer month,
            @Nullable Integer year,
            @Nullable DayOfWeek weekday,
            @Nullable Integer offset,
            @Nullable String end,
            @Nullable LocalTime clock,
            boolean until,
            @Nullable Period ago) {
        this(span, kind, iso, day, month, year, weekday, offset, end, clock, until, ago, null);
    }

    static Time of(Span span, Kind kind, @Nullable String iso, boolean until) {
        return new Time(span, kind, iso, null, null, null, null, null, null, null, until, null);
    }

    /** As the {@link #iso} of so many days on which ministries work. */
    static String working(int days) {
        return WORKING + days + "D";
    }

    /** How many days on which ministries work it lasts; zero when it is told otherwise. */
    public int workingDays() {
        return iso == null || !iso.startsWith(WORKING)
                ? 0
                : Integer.parseInt(iso.substring(WORKING.length(), iso.length() - 1));
    }

    /** "the same time": as long as others were given. */
    public boolean isSame() {
        return SAME.equals(iso);
    }

    /** As long as that other limit, in the words of this one. */
    public Time like(Time other) {
        return new Time(
                span,
                other.kind,
                other.iso,
                other.day,
                other.month,
                other.year,
                other.weekday,
                other.offset,
                other.end,
                other.clock,
                other.until,
                other.ago,
                other.zone);
    }

    /** "today" and no more, which tells no moment of it. */
    public boolean isToday() {
        return offset != null && offset == 0 && end == null && clock == null;
    }

    public boolean hasDay() {
        return day != null || weekday != null || offset != null || end != null;
    }

    /** Whether it may end a stay: a duration, "at once", or a date told as the last one. */
    public boolean isLimit() {
        return kind != Kind.DATE || until;
    }
}
