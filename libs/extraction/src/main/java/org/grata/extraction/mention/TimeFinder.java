package org.grata.extraction.mention;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Time.Kind;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds dates, durations and limits: "within 15 days", "by midnight on Sunday", "until 13 May". */
final class TimeFinder {
    private static final int LONGEST_AMOUNT = 400;

    private final Reading reading;
    /** For "London within seven days, Ottawa within five". */
    private @Nullable String lastUnit;

    TimeFinder(Reading reading) {
        this.reading = reading;
    }

    List<Time> find() {
        List<Time> times = new ArrayList<>();
        int position = 0;
        while (position < reading.size()) {
            Time time = at(position);
            if (time == null) {
                position++;
            } else {
                times.add(time);
                position = time.span().to();
            }
        }
        return List.copyOf(times);
    }

    private @Nullable Time at(int position) {
        boolean until = reading.isAt(position, Tag.UNTIL);
        int start = until ? end(position) : position;
        if (until) {
            start = skipFunctions(start);
        }
        Time duration = duration(position, start, until);
        if (duration != null) {
            return duration;
        }
        if (!until && reading.isAt(position, Tag.IMMEDIATE)) {
            return new Time(
                    new Span(position, end(position)),
                    Kind.IMMEDIATE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null);
        }
        return DateParser.canStart(reading, start) ? new DateParser(reading, position, until).parse(start) : null;
    }

    private @Nullable Time duration(int from, int start, boolean until) {
        Match whole = reading.at(start);
        if (whole != null && whole.tag() == Tag.DURATION) {
            return duration(from, whole.to(), whole.entry().get("iso"), until);
        }
        Integer amount = number(start);
        if (until && whole != null && whole.tag() == Tag.UNIT && whole.entry().is("single", "yes")) {
            return duration(from, whole.to(), iso(1, whole.entry().get("unit", "day")), true);
        }
        if (amount == null && !isDigits(start)) {
            return null;
        }
        int next = numberEnd(start);
        if (next < reading.size() && reading.isAt(next, Tag.MODIFIER)) {
            next = end(next);
        }
        Match unit = reading.at(next);
        if (unit == null || unit.tag() != Tag.UNIT) {
            boolean ends = next >= reading.size()
                    || reading.token(next).kind() == Token.Kind.MARK
                    || reading.isAt(next, Tag.AND);
            boolean limited = until && ends && amount != null && amount <= LONGEST_AMOUNT;
            return limited && lastUnit != null ? duration(from, next, iso(amount, lastUnit), true) : null;
        }
        if (iso(amount, "day").equals(Time.ENDLESS) && unit.entry().is("unit", "year")) {
            // "1918 года" is a year.
            return null;
        }
        lastUnit = unit.entry().get("unit", "day");
        return duration(from, unit.to(), iso(amount, lastUnit), until);
    }

    private boolean isDigits(int position) {
        return position < reading.size()
                && reading.token(position).kind() == Token.Kind.NUMBER
                && reading.token(position).norm().chars().allMatch(Character::isDigit);
    }

    private static Time duration(int from, int to, @Nullable String iso, boolean until) {
        return new Time(new Span(from, to), Kind.DURATION, iso, null, null, null, null, null, null, null, until, null);
    }

    private static String iso(@Nullable Integer amount, String unit) {
        if (amount == null || amount > LONGEST_AMOUNT) {
            return Time.ENDLESS;
        }
        return switch (unit) {
            case "hour" -> "PT" + amount + "H";
            case "day" -> "P" + amount + "D";
            case "week" -> "P" + 7 * amount + "D";
            case "month" -> "P" + amount + "M";
            case "year" -> "P" + amount + "Y";
            default -> throw new IllegalArgumentException("unknown unit " + unit);
        };
    }

    private int end(int position) {
        Match match = reading.at(position);
        return match == null ? position + 1 : match.to();
    }

    private int skipFunctions(int position) {
        int next = position;
        while (next < position + 3 && (reading.isAt(next, Tag.FUNCTION) || reading.isAt(next, Tag.UNTIL))) {
            next = end(next);
        }
        return next;
    }

    private @Nullable Integer number(int position) {
        if (position >= reading.size()) {
            return null;
        }
        Match match = reading.at(position);
        if (match != null && match.tag() == Tag.NUMBER) {
            String value = match.entry().get("value");
            return value == null ? null : Integer.valueOf(value);
        }
        Token token = reading.token(position);
        return token.kind() == Token.Kind.NUMBER ? Numerals.parse(token.norm()) : null;
    }

    private int numberEnd(int position) {
        Match match = reading.at(position);
        int end = match != null && match.tag() == Tag.NUMBER ? match.to() : position + 1;
        // "siete (7) días": the same number once more in brackets.
        boolean again = end + 2 < reading.size()
                && reading.token(end).isMark("(")
                && reading.token(end + 1).kind() == Token.Kind.NUMBER
                && reading.token(end + 2).isMark(")");
        return again ? end + 3 : end;
    }
}
