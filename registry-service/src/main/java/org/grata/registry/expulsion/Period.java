package org.grata.registry.expulsion;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days on which something may have happened: one day, a month or a year.
 *
 * @param last included
 */
public record Period(LocalDate first, LocalDate last) {
    private static final int LENGTH_OF_YEAR = 4;

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** @param text {@code 2022-03} or {@code 2022} */
    public static Period of(String text) {
        if (text.length() == LENGTH_OF_YEAR) {
            Year year = Year.parse(text);
            return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.parse(text);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    boolean isDay() {
        return first.equals(last);
    }

    boolean isMonth() {
        return !isDay() && YearMonth.from(first).equals(YearMonth.from(last));
    }

    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** With so many days more at both ends: texts and zones are off by one or two. */
    Period widened(long days) {
        return new Period(first.minusDays(days), last.plusDays(days));
    }
}
