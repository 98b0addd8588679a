package org.grata.extraction.mention;

import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A date in digits alone: {@code 30/04}, {@code 30.04.}, {@code 30-04-2024}, {@code 2024-04-30}. The day stands first
 * unless that is impossible.
 *
 * @param year zero when not told
 * @param to index after its last token
 */
record NumericDate(int day, int month, int year, int to) {
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Years in two digits from this one on are of the last century. */
    private static final int LAST_CENTURY = 70;

    private static final int CENTURY = 100;
    private static final int MOST_DIGITS = 4;

    /**
     * The date that starts at the token; null if none does.
     *
     * @param limited whether words beside it make a day and month without a year a date
     */
    static @Nullable NumericDate at(Reading reading, int position, boolean limited) {
        if (position >= reading.size() || reading.token(position).kind() != Token.Kind.NUMBER) {
            return null;
        }
        String digits = reading.token(position).norm();
        int dot = digits.indexOf('.');
        if (dot > 0) {
            return dotted(reading, position, digits, dot, limited);
        }
        if (digits.length() > MOST_DIGITS || position + 2 >= reading.size()) {
            return null;
        }
        if (reading.token(position + 1).isMark("/") && isGlued(reading, position)) {
            return slashed(reading, position, limited);
        }
        return hyphened(reading, position);
    }

    private static @Nullable NumericDate dotted(
            Reading reading, int position, String digits, int dot, boolean limited) {
        int second = digits.indexOf('.', dot + 1);
        int first = value(digits, 0, dot);
        if (second > 0) {
            return of(first, value(digits, dot + 1, second), value(digits, second + 1, digits.length()), position + 1);
        }
        // A full stop within the sentence is the mark of an ordinal number; the last one ends the sentence.
        int next = position + 1;
        boolean ordinal = next + 1 < reading.size()
                && reading.token(next).isMark(".")
                && reading.token(next).start() == reading.token(position).end();
        boolean told = ordinal || (limited && (Numerals.clock(digits) == null || !Clock.isMarked(reading, next)));
        return told && limited ? of(first, value(digits, dot + 1, digits.length()), ordinal ? next + 1 : next) : null;
    }

    private static @Nullable NumericDate slashed(Reading reading, int position, boolean limited) {
        int first = value(reading, position);
        int second = value(reading, position + 2);
        int third = position + 4;
        if (third < reading.size() && reading.token(third - 1).isMark("/") && isGlued(reading, position + 2)) {
            return of(first, second, value(reading, third), third + 1);
        }
        return limited ? of(first, second, position + 3) : null;
    }

    private static @Nullable NumericDate hyphened(Reading reading, int position) {
        if (!isJoined(reading, position) || !isJoined(reading, position + 1)) {
            return null;
        }
        // "10-12-10" is a vote as well.
        if (!isYear(reading, position) && !isYear(reading, position + 2)) {
            return null;
        }
        NumericDate date =
                of(value(reading, position), value(reading, position + 1), value(reading, position + 2), position + 3);
        // Spaces leave no mark either: "30 04 2024" is no date.
        return date == null
                        || Character.isSpaceChar(reading.written(new Span(position, position + 2))
                                .charAt(reading.token(position).norm().length()))
                ? null
                : date;
    }

    private static boolean isYear(Reading reading, int position) {
        return reading.token(position).norm().length() == MOST_DIGITS;
    }

    private static boolean isJoined(Reading reading, int position) {
        return reading.token(position + 1).kind() == Token.Kind.NUMBER
                && reading.token(position + 1).start()
                        == reading.token(position).end() + 1;
    }

    /** Whether the two tokens after it stand right behind it. */
    private static boolean isGlued(Reading reading, int position) {
        return reading.token(position + 1).start() == reading.token(position).end()
                && reading.token(position + 2).start()
                        == reading.token(position + 1).end();
    }

    private static @Nullable NumericDate of(int first, int second, int third, int to) {
        boolean yearFirst = first >= FIRST_YEAR;
        int year = yearFirst ? first : third;
        if (year < 0) {
            return null;
        }
        if (year < CENTURY) {
            year += year < LAST_CENTURY ? 20 * CENTURY : 19 * CENTURY;
        }
        NumericDate date = of(yearFirst ? third : first, second, to);
        boolean known = date != null && year >= FIRST_YEAR && year <= LAST_YEAR;
        return known ? new NumericDate(date.day, date.month, year, to) : null;
    }

    private static @Nullable NumericDate of(int first, int second, int to) {
        if (isWithin(first, LAST_DAY) && isWithin(second, LAST_MONTH)) {
            return new NumericDate(first, second, 0, to);
        }
        return isWithin(first, LAST_MONTH) && isWithin(second, LAST_DAY) ? new NumericDate(second, first, 0, to) : null;
    }

    private static boolean isWithin(int value, int last) {
        return value >= 1 && value <= last;
    }

    private static int value(Reading reading, int position) {
        Token token = reading.token(position);
        return token.kind() == Token.Kind.NUMBER
                ? value(token.norm(), 0, token.norm().length())
                : -1;
    }

    /** The number in some of the digits; -1 if there are other signs, or too many. */
    private static int value(String digits, int from, int to) {
        int value = from < to && to - from <= MOST_DIGITS ? 0 : -1;
        for (int i = from; i < to && value >= 0; i++) {
            char c = digits.charAt(i);
            value = c >= '0' && c <= '9' ? 10 * value + c - '0' : -1;
        }
        return value;
    }
}
