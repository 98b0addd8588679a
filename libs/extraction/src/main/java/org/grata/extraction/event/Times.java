package org.grata.extraction.event;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;
import org.jspecify.annotations.Nullable;

/** Tells the limit of a cell from its days. */
final class Times {
    /** Longest verb phrase whose day is a limit. */
    private static final int NEAR = 12;

    private final Reading reading;

    Times(Reading reading) {
        this.reading = reading;
    }

    void add(Cell cell, Time time) {
        if (isOfNext(time)) {
            return;
        }
        if (time.kind() == Time.Kind.PAST) {
            cell.past = true;
            if (time.ago() != null) {
                addDate(cell, time);
            }
            return;
        }
        boolean limit = time.isLimit() || isInside(time);
        if (limit && cell.limit == null) {
            cell.limit = time;
        } else if (!limit) {
            addDate(cell, time);
        }
    }

    /** "müssen Sonntag das Land verlassen": a day inside a verb that takes it for a limit. */
    private boolean isInside(Time time) {
        if (time.kind() != Time.Kind.DATE) {
            return false;
        }
        for (Match frame : reading.frames()) {
            if (frame.entry().is("inside", "limit")
                    && time.span().from() > frame.from()
                    && time.span().to() < frame.to()
                    && frame.to() - frame.from() < NEAR) {
                return true;
            }
        }
        return false;
    }

    /** A year alone gives way to any other date. */
    private void addDate(Cell cell, Time time) {
        if (!isYear(time)) {
            cell.dates.removeIf(Times::isYear);
            cell.dates.add(time);
        } else if (cell.dates.isEmpty()) {
            cell.dates.add(time);
        }
    }

    private static boolean isYear(Time time) {
        return time.month() == null && (time.year() != null || time.ago() != null) && !time.hasDay();
    }

    /** "four months after Belgium expelled ...": dates the clause that its last word begins. */
    private boolean isOfNext(Time time) {
        return time.ago() != null
                && reading.frames(Tag.CLAUSE).stream().anyMatch(clause -> time.equals(before(clause, reading)));
    }

    /** The time before the first word of a clause that says how long before it was; null if none does. */
    static @Nullable Time before(Match clause, Reading reading) {
        return reading.times().stream()
                .filter(time -> time.ago() != null
                        && time.span().from() < clause.from()
                        && clause.from() < time.span().to())
                .findFirst()
                .orElse(null);
    }
}
