package org.grata.ingest.extraction.mention;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.grata.ingest.extraction.lexicon.Entry;
import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Time.Kind;
import org.grata.ingest.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds dates, durations and limits: "within 15 days", "by midnight on Sunday", "until 13 May". */
final class TimeFinder {
    private static final int LAST_DAY = 31;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
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
                    false);
        }
        return new DateParser(position, until).parse(start);
    }

    private @Nullable Time duration(int from, int start, boolean until) {
        Match whole = reading.at(start);
        if (whole != null && whole.tag() == Tag.DURATION) {
            return duration(from, whole.to(), whole.entry().get("iso"), until);
        }
        Integer amount = number(start);
        if (amount == null || amount > LONGEST_AMOUNT) {
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
            return until && ends && lastUnit != null ? duration(from, next, iso(amount, lastUnit), true) : null;
        }
        lastUnit = unit.entry().get("unit", "day");
        return duration(from, unit.to(), iso(amount, unit.entry().get("unit", "day")), until);
    }

    private static Time duration(int from, int to, @Nullable String iso, boolean until) {
        return new Time(new Span(from, to), Kind.DURATION, iso, null, null, null, null, null, null, null, until);
    }

    private static String iso(int amount, String unit) {
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
            return Integer.valueOf(match.entry().get("value", "1"));
        }
        Token token = reading.token(position);
        return token.kind() == Token.Kind.NUMBER ? Numerals.parse(token.norm()) : null;
    }

    private int numberEnd(int position) {
        Match match = reading.at(position);
        return match != null && match.tag() == Tag.NUMBER ? match.to() : position + 1;
    }

    /** Collects the parts of a date in any order, as long as they follow one another. */
    private final class DateParser {
        private final int from;
        private boolean until;
        private @Nullable Integer day;
        private @Nullable Integer month;
        private @Nullable Integer year;
        private @Nullable DayOfWeek weekday;
        private @Nullable Integer offset;
        private @Nullable String end;
        private @Nullable LocalTime clock;
        private boolean past;
        private int reached;

        DateParser(int from, boolean until) {
            this.from = from;
            this.until = until;
            this.reached = from;
        }

        @Nullable
        Time parse(int start) {
            int position = start;
            while (position < reading.size()) {
                int next = part(position);
                if (next < 0) {
                    next = found() ? glue(position) : -1;
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
            Kind kind =
                    past && day == null && weekday == null && month == null && offset == null ? Kind.PAST : Kind.DATE;
            return new Time(new Span(from, reached), kind, null, day, month, year, weekday, offset, end, clock, until);
        }

        private boolean found() {
            return reached > from
                    && (day != null
                            || month != null
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
                boolean mark = token.isMark(",") || (token.isMark(".") && month == null);
                if (mark || reading.isAt(next, Tag.FUNCTION) || reading.isAt(next, Tag.UNTIL)) {
                    next = end(next);
                } else {
                    return -1;
                }
            }
            return next < reading.size() && part(next, true) > 0 ? next : -1;
        }

        private int part(int position) {
            return part(position, false);
        }

        /** Reads one part; index after it or -1. A dry run changes nothing. */
        private int part(int position, boolean dry) {
            Match match = reading.at(position);
            if (match != null) {
                return phrase(match, dry);
            }
            Token token = reading.token(position);
            if (token.kind() != Token.Kind.NUMBER) {
                return -1;
            }
            LocalTime time = Numerals.clock(token.norm());
            if (time != null && clock == null) {
                int next = position + 1;
                boolean afternoon =
                        next < reading.size() && reading.token(next).norm().startsWith("p.m");
                boolean marked = afternoon
                        || (next < reading.size() && reading.token(next).norm().startsWith("a.m"));
                if (!dry) {
                    clock = afternoon && time.getHour() < 12 ? time.plusHours(12) : time;
                }
                return marked ? next + 1 : next;
            }
            return number(position, dry);
        }

        private int number(int position, boolean dry) {
            Integer value = Numerals.parse(reading.token(position).norm());
            if (value == null) {
                return -1;
            }
            if (value >= 1 && value <= LAST_DAY && day == null && (month != null || monthFollows(position + 1))) {
                if (!dry) {
                    day = value;
                }
                return position + 1;
            }
            if (value >= EARLIEST_YEAR && value <= LATEST_YEAR && month != null && year == null) {
                if (!dry) {
                    year = value;
                }
                return position + 1;
            }
            return -1;
        }

        private boolean monthFollows(int position) {
            int next = position;
            while (next < position + 2
                    && next < reading.size()
                    && (reading.token(next).isMark(".")
                            || reading.isAt(next, Tag.LINK)
                            || reading.isAt(next, Tag.FUNCTION)
                            || reading.token(next).norm().equals("th"))) {
                next++;
            }
            return reading.isAt(next, Tag.MONTH);
        }

        private int phrase(Match match, boolean dry) {
            Entry entry = match.entry();
            boolean fits =
                    switch (match.tag()) {
                        case MONTH -> month == null && (!entry.is("strict", "yes") || hasDayBeside(match));
                        case WEEKDAY -> weekday == null && offset == null;
                        case DAY -> offset == null && end == null;
                        default -> false;
                    };
            if (!fits) {
                return -1;
            }
            if (!dry) {
                switch (match.tag()) {
                    case MONTH -> month = Integer.valueOf(entry.get("month", "1"));
                    case WEEKDAY -> weekday = DayOfWeek.of(Integer.parseInt(entry.get("day", "1")));
                    case DAY -> day(entry);
                    default -> throw new IllegalStateException();
                }
            }
            return match.to();
        }

        private boolean hasDayBeside(Match month) {
            boolean before = month.from() > 0 && isDay(month.from() - 1);
            return before || day != null || (month.to() < reading.size() && isDay(month.to()));
        }

        private boolean isDay(int token) {
            return reading.token(token).kind() == Token.Kind.NUMBER;
        }

        private void day(Entry entry) {
            if (entry.get("days") != null) {
                offset = Integer.valueOf(entry.get("days", "0"));
            } else if (entry.get("end") != null) {
                end = entry.get("end");
                until |= entry.is("until", "yes");
            } else {
                past = true;
            }
        }
    }
}
