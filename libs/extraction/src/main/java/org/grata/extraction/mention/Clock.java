package org.grata.extraction.mention;

import java.time.LocalTime;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A time of the day in digits: {@code 18:00}, "6 p.m.", "18 heures", "18 h 30".
 *
 * @param to index after its last token
 */
record Clock(LocalTime time, int to) {
    private static final int LAST_HOUR = 23;
    private static final int MINUTES = 60;

    /**
     * The time that starts at the token, which is a number; null if none does.
     *
     * @param dated whether the day is told, so that a number of hours is a time of it
     */
    static @Nullable Clock at(Reading reading, int position, boolean dated) {
        LocalTime time = Numerals.clock(reading.token(position).norm());
        int next = position + 1;
        String half = next < reading.size() ? reading.token(next).norm() : "";
        boolean marked = DateWords.isHalf(half);
        if (time == null && marked) {
            // "6 p.m."
            time = Numerals.clock(reading.token(position).norm() + ":00");
        }
        if (time == null) {
            return hour(reading, position, dated);
        }
        boolean afternoon = marked && half.startsWith("p") && time.getHour() < 12;
        boolean midnight = marked && half.startsWith("a") && time.getHour() == 12;
        time = afternoon ? time.plusHours(12) : midnight ? time.minusHours(12) : time;
        return new Clock(time, marked || isUnit(reading, next) ? next(reading, next) : next);
    }

    /** "samedi 18 heures", "18 h 30", "18h30". */
    private static @Nullable Clock hour(Reading reading, int position, boolean dated) {
        Integer hour = Numerals.parse(reading.token(position).norm());
        if (hour == null || hour > LAST_HOUR) {
            return null;
        }
        Match before = reading.before(position);
        if (before != null && before.tag() == Tag.UNTIL && before.entry().is("clock", "hour")) {
            return new Clock(LocalTime.of(hour, 0), position + 1);
        }
        int next = position + 1;
        int glued = glued(reading, position);
        if (glued >= 0) {
            return new Clock(LocalTime.of(hour, glued), next + 1);
        }
        if (!isUnit(reading, next) || !(dated || isDated(reading, next(reading, next)))) {
            return null;
        }
        next = next(reading, next);
        Integer minutes = next < reading.size() && reading.token(next).kind() == Token.Kind.NUMBER
                ? Numerals.parse(reading.token(next).norm())
                : null;
        boolean told = minutes != null && minutes < MINUTES && !reading.isAt(next + 1, Tag.MONTH);
        return new Clock(LocalTime.of(hour, told ? minutes : 0), told ? next + 1 : next);
    }

    /** The minutes in "18h30"; -1 if the next word is none. */
    private static int glued(Reading reading, int position) {
        if (position + 1 >= reading.size()) {
            return -1;
        }
        Token word = reading.token(position + 1);
        String norm = word.norm();
        if (norm.length() != 3
                || norm.charAt(0) != 'h'
                || word.start() != reading.token(position).end()) {
            return -1;
        }
        Integer minutes = Numerals.parse(norm.substring(1));
        return minutes == null || minutes >= MINUTES ? -1 : minutes;
    }

    /** Whether the word that starts at the token makes the next number an hour of the day: "do godz. 18". */
    static boolean follows(Reading reading, int position) {
        Match match = reading.at(position);
        return match != null && match.tag() == Tag.UNTIL && match.entry().is("clock", "hour");
    }

    /** Whether a number of hours is a time of the day: "до 18 часов пятницы", "18 uur Nederlandse tijd". */
    static boolean isTold(Reading reading, int from, @Nullable Integer hours, int end) {
        if (hours == null || hours > LAST_HOUR) {
            return false;
        }
        Match first = reading.at(from);
        boolean until =
                first != null && first.tag() == Tag.UNTIL && first.entry().is("clock", "yes");
        return StatedZone.at(reading, afterComma(reading, end)) != null || (until && isDated(reading, end));
    }

    /** Whether a word or sign after digits makes them a time of the day, not of the year. */
    static boolean isMarked(Reading reading, int position) {
        return position < reading.size()
                && (DateWords.isHalf(reading.token(position).norm())
                        || isUnit(reading, position)
                        || isDated(reading, position));
    }

    /** Whether a day or zone follows. */
    private static boolean isDated(Reading reading, int position) {
        int next = afterComma(reading, position);
        Match match = reading.at(next);
        if (match != null && (match.tag() == Tag.FUNCTION || match.tag() == Tag.LINK)) {
            match = reading.at(match.to());
        }
        boolean day = match != null && (match.tag() == Tag.WEEKDAY || match.tag() == Tag.DAY);
        return day
                || StatedZone.at(reading, next) != null
                || (next < reading.size()
                        && reading.token(next).kind() == Token.Kind.NUMBER
                        && reading.isAt(next + 1, Tag.MONTH));
    }

    private static int afterComma(Reading reading, int position) {
        return position < reading.size() && reading.token(position).isMark(",") ? position + 1 : position;
    }

    private static boolean isUnit(Reading reading, int position) {
        Match unit = reading.at(position);
        return unit != null && unit.tag() == Tag.UNIT && unit.entry().is("unit", "hour");
    }

    private static int next(Reading reading, int position) {
        Match match = reading.at(position);
        return match == null ? position + 1 : match.to();
    }
}
