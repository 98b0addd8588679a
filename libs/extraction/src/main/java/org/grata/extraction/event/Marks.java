package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** What a comma or a dash means where it stands: the end of a reason, a verb left out, or nothing. */
final class Marks {
    private static final int SHORTEST_REASON = 3;
    /** How soon after the comma the subject of the main clause stands. */
    private static final int SUBJECT_WITHIN = 5;

    private final Reading reading;
    private final List<Cell> cells;

    Marks(Reading reading, List<Cell> cells) {
        this.reading = reading;
        this.cells = cells;
    }

    /** "Luxembourg expels one, Greece - twelve": a dash between a State and its number stands for the verb. */
    boolean isElliptic(Cell cell, int position) {
        return reading.token(position).isMark("-")
                && cell.trigger == null
                && !cell.hasTargets()
                && !cell.run().isEmpty()
                && cell.run().getLast().span().to() == position
                && cells.stream().anyMatch(earlier -> earlier.trigger != null);
    }

    /** "the five others - ten days": a dash stands for the verb between persons and their limit. */
    boolean isLimitAfter(Cell cell, int position) {
        return reading.token(position).isMark("-")
                && cell.trigger == null
                && cell.hasTargets()
                && reading.times().stream()
                        .anyMatch(time -> time.isLimit()
                                && time.span().from() > position
                                && time.span().from() <= position + 2);
    }

    /** Whether the sentence has told nobody who is expelled or expels before this reason. */
    boolean isLeading(Cell cell, int position) {
        boolean first = cells.stream()
                .allMatch(earlier -> earlier.trigger == null && (earlier == cell || earlier.before.isEmpty()));
        boolean only = cells.stream()
                .allMatch(earlier -> earlier == cell || earlier.run().isEmpty());
        boolean told = cell.from == 0 || !cell.run().isEmpty() || !cell.obliques.isEmpty() || !cell.before.isEmpty();
        boolean grown = position - cell.from >= SHORTEST_REASON;
        return first && only && told && grown && cell.trigger == null && isSubjectAfter(position);
    }

    /** Whether a State or persons follow the comma before any trigger does. */
    private boolean isSubjectAfter(int comma) {
        int trigger = reading.frames(Tag.TRIGGER).stream()
                .mapToInt(Match::from)
                .filter(from -> from > comma)
                .min()
                .orElse(reading.size());
        int last = Math.min(comma + SUBJECT_WITHIN, trigger);
        return reading.actors().stream().anyMatch(actor -> isWithin(actor.span(), comma, last))
                || reading.groups().stream().anyMatch(group -> isWithin(group.span(), comma, last));
    }

    private static boolean isWithin(Span span, int from, int to) {
        return span.from() > from && span.from() < to;
    }

    /** Whether "and" and a trigger without a subject of its own follow the comma. */
    boolean resumes(int comma) {
        if (!reading.isAt(comma + 1, Tag.AND)) {
            return false;
        }
        return reading.frames(Tag.TRIGGER).stream()
                .anyMatch(trigger -> trigger.from() > comma && trigger.from() <= comma + 4);
    }

    /** ", on Wednesday expelled": whether but a day stands between the comma and the trigger that goes on. */
    boolean resumesWithTime(int comma) {
        return reading.times().stream()
                .filter(time -> time.span().from() > comma && time.span().from() <= comma + 2)
                .anyMatch(time -> reading.frames(Tag.TRIGGER).stream()
                        .anyMatch(trigger -> trigger.from() == time.span().to()));
    }

    boolean givesReason(Cell cell, int end) {
        return reading.reasons().stream().anyMatch(reason -> reason.from() >= cell.from && reason.to() <= end);
    }
}
