package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Corrections;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/**
 * What a cell may be made of: a mention, a phrase of the frame layer or a mark.
 *
 * @param position of its first token
 */
record CellItem(int position, Object value) {
    /** Everything a cell may be made of, in the order of the sentence. */
    static List<CellItem> of(Reading reading) {
        List<CellItem> items = new ArrayList<>();
        reading.actors().forEach(actor -> items.add(new CellItem(actor.span().from(), actor)));
        persons(reading, items);
        reading.times().forEach(time -> items.add(new CellItem(time.span().from(), time)));
        for (Match frame : reading.frames()) {
            boolean inside = reading.groups().stream()
                    .anyMatch(group -> group.span().contains(new Span(frame.from(), frame.headEnd())));
            boolean clause = frame.tag() == Tag.CLAUSE
                    && !inside
                    && !frame.entry().is("mode", "none")
                    && !isCorrection(frame, reading);
            if (frame.tag() == Tag.TRIGGER || frame.tag() == Tag.DECOY || clause) {
                items.add(new CellItem(frame.from(), frame));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            if (isMark(reading, i) && !isInside(reading, i)) {
                items.add(new CellItem(i, "mark"));
            }
            Match match = reading.at(i);
            if (match != null && (match.tag() == Tag.EACH || match.entry().is("each", "yes"))) {
                items.add(new CellItem(i, "each"));
            }
        }
        items.sort(Comparator.comparingInt(CellItem::position)
                .thenComparingInt(item -> item.value() instanceof Match ? 0 : 1));
        return items;
    }

    /** "not 21 but 22": the word between the numbers begins nothing. */
    private static boolean isCorrection(Match frame, Reading reading) {
        return reading.cues(Tag.CORRECTION).stream()
                .anyMatch(cue -> cue.from() <= frame.from() && frame.headEnd() <= cue.to());
    }

    private static boolean isMark(Reading reading, int token) {
        return reading.token(token).isMark(";")
                || reading.token(token).isMark(":")
                || reading.token(token).isMark("-")
                || reading.token(token).isMark(",");
    }

    /** Whether the mark belongs to a phrase: "Frist: eine Woche". */
    private static boolean isInside(Reading reading, int token) {
        for (Match frame : reading.frames()) {
            if (token > frame.from() && token < frame.headEnd()) {
                return true;
            }
        }
        return false;
    }

    /** Persons and numbers; two numbers that tell a change count as one. */
    private static void persons(Reading reading, List<CellItem> items) {
        List<Quantity> differences = reading.differences();
        List<Mention> told = new ArrayList<>(reading.groups());
        told.addAll(reading.quantities());
        for (Mention mention : Corrections.apply(told, reading)) {
            boolean inside =
                    differences.stream().anyMatch(change -> change.span().contains(mention.span()));
            if (!inside) {
                items.add(new CellItem(mention.span().from(), mention));
            }
        }
        for (Quantity change : differences) {
            items.add(new CellItem(change.span().from(), changed(change, reading)));
        }
    }

    /** "from 41 Russian diplomats to 8": the persons told inside are those who go. */
    private static Mention changed(Quantity change, Reading reading) {
        for (Group group : reading.groups()) {
            boolean inside = change.span().contains(group.span());
            if (inside && group.count() != null && !group.sending().isEmpty()) {
                return group.withCount(change.count(), change.qualifier());
            }
        }
        return change;
    }
}
