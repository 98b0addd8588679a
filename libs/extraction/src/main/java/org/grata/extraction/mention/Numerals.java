package org.grata.extraction.mention;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/** Reads numbers in digits. */
final class Numerals {
    private static final int MOST_DIGITS = 6;

    private Numerals() {}

    /** A whole number, with or without grouping marks; null for anything else. */
    static @Nullable Integer parse(String digits) {
        int value = 0;
        int count = 0;
        int group = -1;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                count++;
                group = group < 0 ? -1 : group + 1;
            } else if ((c == ',' || c == '.') && count > 0 && (group < 0 || group == 3)) {
                group = 0;
            } else {
                return null;
            }
            if (count > MOST_DIGITS) {
                return null;
            }
        }
        return count == 0 || (group >= 0 && group != 3) ? null : value;
    }

    /** A clock time such as {@code 23:59} or {@code 11.59}; null for anything else. */
    static @Nullable LocalTime clock(String digits) {
        int mark = Math.max(digits.indexOf(':'), digits.indexOf('.'));
        if (mark < 1 || mark > 2 || digits.length() != mark + 3) {
            return null;
        }
        Integer hour = parse(digits.substring(0, mark));
        Integer minute = parse(digits.substring(mark + 1));
        if (hour == null || minute == null || minute > 59 || hour > 24) {
            return null;
        }
        return hour == 24 ? LocalTime.of(23, 59) : LocalTime.of(hour, minute);
    }
}
