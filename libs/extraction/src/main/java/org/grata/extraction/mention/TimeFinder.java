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
    /** Of the words between a habit and how long it lasts: "are generally given only 72 hours". */
    private static final int HABIT_REACH = 4;

    private final Reading reading;
    /** Token after the last habit that was told. */
    private int habit = -HABIT_REACH - 1;
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
        Match first = reading.at(position);
        if (first != null && first.tag() == Tag.HABIT) {
            habit = first.to();
            return null;
        }
        boolean until = first != null && first.tag() == Tag.UNTIL;
        int start = until ? end(position) : position;
        if (until) {
            start = skipFunctions(start);
        }
        Time duration = Clock.follows(reading, position) || NumericDate.at(reading, start, until) != null
                ? null
                : duration(position, start, until);
        if (duration != null) {
            return isHabit(duration) ? null : duration;
        }
        if (!until && reading.isAt(position, Tag.IMMEDIATE)) {
            return Time.of(new Span(position, end(position)), Kind.IMMEDIATE, null, false);
        }
        return DateParser.canStart(reading, start) ? new DateParser(reading, position, until).parse(start) : null;
    }

    private @Nullable Time duration(int from, int start, boolean until) {
        Match whole = reading.at(start);
        if (whole != null && whole.tag() == Tag.DURATION) {
            String iso = whole.entry().get("iso");
            int end = Amounts.halfEnd(reading, whole.to());
            return end < 0 || iso == null
                    ? duration(from, whole.to(), iso, until)
                    : duration(from, end, Amounts.andHalf(iso), until);
        }
        Integer amount = Amounts.number(reading, start);
        if (until && whole != null && whole.tag() == Tag.UNIT && whole.entry().is("single", "yes")) {
            return duration(
                    from, whole.to(), Amounts.iso(1, false, whole.entry().get("unit", "day")), true);
        }
        if (amount == null && !isDigits(start)) {
            return null;
        }
        int next = numberEnd(start);
        int halfEnd = Amounts.halfEnd(reading, next);
        boolean half = halfEnd > 0 || Amounts.isHalf(reading, start);
        next = halfEnd > 0 ? halfEnd : next;
        if (next < reading.size() && reading.isAt(next, Tag.MODIFIER)) {
            next = end(next);
        }
        Match unit = reading.at(next);
        if (unit == null || unit.tag() != Tag.UNIT) {
            boolean ends = next >= reading.size()
                    || reading.token(next).kind() == Token.Kind.MARK
                    || reading.isAt(next, Tag.AND);
            boolean limited = until && ends && amount != null && amount <= Amounts.LONGEST;
            return limited && lastUnit != null ? duration(from, next, Amounts.iso(amount, half, lastUnit), true) : null;
        }
        if ((amount == null || amount > Amounts.LONGEST) && unit.entry().is("unit", "year")) {
            // "1918 года" is a year.
            return null;
        }
        return counted(from, unit, amount, half, until);
    }

    private @Nullable Time counted(int from, Match unit, @Nullable Integer amount, boolean half, boolean until) {
        boolean hours = unit.entry().is("unit", "hour") && !half;
        boolean shift = unit.entry().is("ago", "yes") && !until;
        if (shift || (hours && Clock.isTold(reading, from, amount, unit.to()))) {
            return null;
        }
        lastUnit = unit.entry().get("unit", "day");
        // Of "days after" the first word is the unit.
        int end = unit.entry().is("ago", "yes") ? unit.from() + 1 : unit.to();
        if (unit.entry().is("working", "yes") && !half && amount != null && amount <= Amounts.LONGEST) {
            return duration(from, unit.to(), Time.working(amount), until);
        }
        int halfEnd = half ? -1 : Amounts.halfEnd(reading, unit.to());
        return halfEnd > 0
                ? duration(from, halfEnd, Amounts.iso(amount, true, lastUnit), until)
                : duration(from, end, Amounts.iso(amount, half, lastUnit), until);
    }

    /** "generally given 72 hours", "48 hours as a rule". */
    private boolean isHabit(Time duration) {
        return duration.span().from() - habit <= HABIT_REACH
                || reading.isAt(duration.span().to(), Tag.HABIT);
    }

    private boolean isDigits(int position) {
        return position < reading.size()
                && reading.token(position).kind() == Token.Kind.NUMBER
                && reading.token(position).norm().chars().allMatch(Character::isDigit);
    }

    /** "vor drei Tagen" lies back; a limit and all else lies ahead. */
    private Time duration(int from, int to, @Nullable String iso, boolean until) {
        Match first = reading.at(from);
        boolean back = until && first != null && first.entry().is("ago", "yes");
        return Time.of(new Span(from, to), back ? Kind.PAST : Kind.DURATION, back ? null : iso, until);
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

    private int numberEnd(int position) {
        Match match = reading.at(position);
        boolean words = match != null && (match.tag() == Tag.NUMBER || match.tag() == Tag.HALF);
        int end = words ? match.to() : position + 1;
        // "siete (7) días": the same number once more in brackets.
        boolean again = end + 2 < reading.size()
                && reading.token(end).isMark("(")
                && reading.token(end + 1).kind() == Token.Kind.NUMBER
                && reading.token(end + 2).isMark(")");
        return again ? end + 3 : end;
    }
}
