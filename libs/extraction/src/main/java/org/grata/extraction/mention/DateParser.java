package org.grata.extraction.mention;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;

import org.grata.extraction.lexicon.Entry;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Time.Kind;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a date in any order, as long as they follow one another. */
final class DateParser {
    private static final int LAST_DAY = 31;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    /** Of a whole date that nothing follows which the number could count. */
    private static final int LAST_YEAR = 9999;

    private final Reading reading;
    private final DateWords words;
    private final int from;
    private boolean until;
    private @Nullable Integer day;
    private @Nullable Integer month;
    private @Nullable Integer year;
    private @Nullable DayOfWeek weekday;
    private @Nullable Integer offset;
    private @Nullable String end;
    private @Nullable LocalTime clock;
    private @Nullable ZoneId zone;
    private boolean past;
    /** Whether a part of a year is told, such as "spring" or "early", that only a year or month makes a date. */
    private boolean season;
    /** Whether a month is told as a whole: "in March". */
    private boolean whole;

    private @Nullable Period ago;
    private int reached;

    DateParser(Reading reading, int from, boolean until) {
        this.reading = reading;
        this.words = new DateWords(reading);
        this.from = from;
        this.until = until;
        this.reached = from;
    }

    /** Whether a part of a date may stand there; of most words it is known that they are none. */
    static boolean canStart(Reading reading, int position) {
        return position < reading.size()
                && (reading.at(position) != null || reading.token(position).kind() == Token.Kind.NUMBER);
    }

    @Nullable
    Time parse(int start) {
        int position = start;
        while (position < reading.size()) {
            int next = part(position);
            if (next < 0) {
                next = found() || season ? glue(position) : -1;
                if (next < 0) {
                    break;
                }
                position = next;
            } else {
                position = next;
                reached = next;
            }
        }
        if (!found()) {
            return null;
        }
        Match closing = words.closing(reached);
        if (closing != null && closing.tag() == Tag.UNTIL && closing.entry().is("after", "yes")) {
            // "dimanche au plus tard"
            until = true;
            reached = closing.to();
        }
        Kind kind = past && day == null && weekday == null && month == null && offset == null ? Kind.PAST : Kind.DATE;
        return new Time(
                new Span(from, reached), kind, null, day, month, year, weekday, offset, end, clock, until, ago, zone);
    }

    private boolean found() {
        return reached > from
                && (day != null
                        || month != null
                        || year != null
                        || weekday != null
                        || offset != null
                        || end != null
                        || clock != null
                        || past);
    }

    /** Words that may stand between the parts of a date, if another part follows them. */
    private int glue(int position) {
        int next = position;
        for (int i = 0; i < 3; i++) {
            if (next >= reading.size()) {
                return -1;
            }
            if (part(next, true) > 0) {
                return next == position ? -1 : next;
            }
            Token token = reading.token(next);
            boolean mark = token.isMark(",") || token.isMark("(") || (token.isMark(".") && month == null);
            if (mark || reading.isAt(next, Tag.FUNCTION) || reading.isAt(next, Tag.UNTIL) || words.isLink(next)) {
                next = after(next);
            } else {
                return -1;
            }
        }
        return next < reading.size() && part(next, true) > 0 ? next : -1;
    }

    private int after(int position) {
        Match match = reading.at(position);
        return match == null ? position + 1 : match.to();
    }

    private int part(int position) {
        return part(position, false);
    }

    /** Reads one part; index after it or -1. A dry run changes nothing. */
    private int part(int position, boolean dry) {
        Match match = reading.at(position);
        if (match != null) {
            int next = phrase(match, dry);
            return next < 0 ? zone(position, dry) : next;
        }
        Token token = reading.token(position);
        if (token.kind() != Token.Kind.NUMBER) {
            return -1;
        }
        NumericDate date = day == null && month == null ? NumericDate.at(reading, position, isLimited(position)) : null;
        if (date != null) {
            if (!dry) {
                day = date.day();
                month = date.month();
                year = date.year() == 0 ? year : Integer.valueOf(date.year());
            }
            return date.to();
        }
        boolean dated = weekday != null || offset != null || month != null;
        Clock told = clock == null ? Clock.at(reading, position, dated) : null;
        if (told != null) {
            if (!dry) {
                clock = told.time();
            }
            return told.to();
        }
        return number(position, dry);
    }

    /** Whether digits such as 30/04 are a date without a year: "until 30/04", "le 30/04 au plus tard". */
    private boolean isLimited(int position) {
        return until || weekday != null || words.isClosedByLimit(position);
    }

    /** Where a clock time holds; index after the words or -1. */
    private int zone(int position, boolean dry) {
        StatedZone told = clock == null || zone != null ? null : StatedZone.at(reading, position);
        if (told == null) {
            return -1;
        }
        if (!dry) {
            zone = told.zone();
        }
        return told.to();
    }

    private int number(int position, boolean dry) {
        Integer value = Numerals.parse(reading.token(position).norm());
        if (value == null) {
            return -1;
        }
        boolean beside = hasMonthBefore()
                || words.monthFollows(position + 1)
                || (weekday != null && words.closesWeekday(position));
        if (value >= 1 && value <= LAST_DAY && day == null && beside) {
            if (!dry) {
                day = value;
            }
            return position + 1;
        }
        boolean dated = month != null || season || (reached == from && !until && words.follows(position));
        boolean far = value <= LAST_YEAR && day != null && month != null && words.closes(position + 1);
        if (value >= EARLIEST_YEAR && (value <= LATEST_YEAR || far) && dated && year == null) {
            if (!dry) {
                year = value;
            }
            return position + 1;
        }
        return -1;
    }

    /** "March 21"; but "in March 21 diplomats" counts them. */
    private boolean hasMonthBefore() {
        return month != null && !whole;
    }

    private int phrase(Match match, boolean dry) {
        Entry entry = match.entry();
        boolean fits =
                switch (match.tag()) {
                    case MONTH -> month == null && isMonth(match);
                    case WEEKDAY -> weekday == null && offset == null;
                    case DAY -> isFree(entry);
                    default -> false;
                };
        if (!fits) {
            return -1;
        }
        if (!dry) {
            switch (match.tag()) {
                case MONTH -> {
                    month = Integer.valueOf(entry.get("month", "1"));
                    whole = day == null && words.follows(match.from());
                }
                case WEEKDAY -> weekday = DayOfWeek.of(Integer.parseInt(entry.get("day", "1")));
                case DAY -> day(entry);
                default -> throw new IllegalStateException();
            }
        }
        return match.to();
    }

    /** Whether nothing that is told so far excludes it: a day is no part of "four months ago". */
    private boolean isFree(Entry entry) {
        if (entry.get("clock") != null) {
            return clock == null;
        }
        boolean dayTold = day != null || weekday != null;
        if (dayTold && entry.get("ago") != null) {
            return false;
        }
        // "tomorrow at midnight"
        return entry.is("end", "day")
                ? end == null
                : offset == null && (end == null || (end.equals("day") && entry.get("days") != null));
    }

    /** A word that means something else too is a month only beside a day, or only after one. */
    private boolean isMonth(Match match) {
        return switch (match.entry().get("strict", "no")) {
            case "yes" -> season || words.follows(match.from()) || hasDayBeside(match);
            case "before" -> day != null || (match.from() > 0 && isDay(match.from() - 1));
            default -> true;
        };
    }

    private boolean hasDayBeside(Match month) {
        boolean before = month.from() > 0 && isDay(month.from() - 1);
        return before || day != null || (month.to() < reading.size() && isDay(month.to()));
    }

    private boolean isDay(int token) {
        return reading.token(token).kind() == Token.Kind.NUMBER;
    }

    private void day(Entry entry) {
        if (entry.get("clock") != null) {
            clock = LocalTime.parse(entry.get("clock", "12:00"));
        } else if (entry.get("days") != null) {
            offset = Integer.valueOf(entry.get("days", "0"));
            end = entry.get("end", end);
        } else if (entry.get("end") != null) {
            end = entry.get("end");
            until |= entry.is("until", "yes");
        } else if (entry.is("season", "yes")) {
            season = true;
        } else {
            past = true;
        }
        String back = entry.get("ago");
        ago = back == null ? ago : Period.parse(back);
    }
}
