package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;

/** What a clause takes over from the words before the one that opens it. */
final class Clauses {
    private final Reading reading;

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** ", die Schweiz": before a State that has an article, the word is one and opens no clause. */
    boolean isArticle(Match frame) {
        Match next = reading.at(frame.to());
        return next != null
                && (next.entry().is("article", "yes")
                        || (next.tag() == Tag.AUTHORITY && frame.entry().is("article", "yes")));
    }

    /** Whether the reason is itself an expulsion, told by a noun before the clause goes on. */
    boolean tellsExpulsion(Match reason) {
        for (Match frame : reading.frames()) {
            if (frame.from() >= reason.headEnd() && frame.from() > reason.from() && frame.tag() != Tag.DECOY) {
                return frame.tag() == Tag.TRIGGER && frame.entry().is("target", "after");
            }
        }
        return false;
    }

    /** "relations with Qatar, whose diplomats": the State before owns the persons, and the subject still acts. */
    void owner(Cell cell, Cell earlier, Match frame) {
        for (Actor actor : reading.actors()) {
            if (isRightBefore(actor.span(), frame) && actor.codes().size() == 1) {
                cell.owner = actor;
                earlier.runs.stream().filter(run -> !run.contains(actor)).forEach(cell.runs::add);
            }
        }
    }

    /** The State or the persons right before "which" and "who" are what the clause is about. */
    void inheritAntecedent(Cell cell, Cell earlier, Match frame) {
        for (Actor actor : reading.actors()) {
            if (isRightBefore(actor.span(), frame)) {
                cell.runs.add(new ArrayList<>(List.of(actor.as(Role.FREE))));
            }
        }
        List<Mention> persons = !earlier.after.isEmpty()
                ? earlier.after
                : earlier.before.isEmpty() ? List.of() : earlier.before.getLast();
        if (!persons.isEmpty() && isRightBefore(persons.getLast().span(), frame)) {
            cell.before.add(new ArrayList<>(persons));
            if (earlier.trigger == null && !earlier.runs.isEmpty() && cell.runs.isEmpty()) {
                cell.runs.addAll(earlier.runs);
            }
        }
    }

    private static boolean isRightBefore(Span span, Match frame) {
        return span.to() <= frame.from() && frame.from() - span.to() <= 2;
    }
}
