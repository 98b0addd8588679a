package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.event.Cell.Mode;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Kind;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/** How a trigger and the States beside it belong together. */
final class Verbs {
    /** Words between a verb of leaving and the State that is left. */
    private static final int LEAVING = 4;

    private final Reading reading;

    Verbs(Reading reading) {
        this.reading = reading;
    }

    /** "must leave, with their families, Norway": a State without a preposition right after or inside the verb. */
    boolean isLeft(Cell cell, Actor actor) {
        Match trigger = cell.trigger;
        if (trigger == null || !trigger.entry().is("leaves", "yes") || !cell.places.isEmpty()) {
            return false;
        }
        boolean state = actor.kind() == Kind.STATE || actor.kind() == Kind.CAPITAL;
        if (!state || actor.codes().size() != 1 || actor.span().from() > trigger.to() + LEAVING) {
            return false;
        }
        for (int i = trigger.headEnd(); i < actor.span().from(); i++) {
            if (reading.token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** Persons, verb, State: where word order is free the first State after the verb may be its subject. */
    static boolean isSubjectLast(Cell cell) {
        return cell.trigger != null
                && cell.trigger.entry().is("target", "either")
                && cell.after.isEmpty()
                && cell.runs.isEmpty()
                && cell.agents.isEmpty();
    }

    /** "after Venezuela threw out": the State behind the word that opens the clause acts. */
    void act(Cell cell, Match frame) {
        boolean verb = cell.mode == Mode.CAUSE
                && (frame.entry().is("target", "after") || frame.entry().is("target", "either"))
                && cell.run().isEmpty();
        if (verb && !cell.obliques.isEmpty()) {
            Actor first = cell.obliques.getFirst();
            Match opener = openerBefore(first.span().from());
            if (opener != null && opener.from() == cell.from) {
                cell.runs.add(new ArrayList<>(List.of(first.as(Role.FREE))));
            }
        }
    }

    /** "after the Netherlands threw out": an article stands between. */
    private @Nullable Match openerBefore(int token) {
        Match opener = reading.frameBefore(token);
        Match article = reading.before(token);
        boolean stands = article != null && article.tag() == Tag.FUNCTION;
        return opener == null && stands ? reading.frameBefore(article.from()) : opener;
    }

    static boolean isStronger(Match frame, Match earlier) {
        return rank(frame) > rank(earlier);
    }

    private static int rank(Match trigger) {
        return switch (trigger.entry().get("strength", "strong")) {
            case "ellipsis" -> 0;
            case "weak" -> 1;
            default -> 2;
        };
    }

    /** "The attaché - persona non grata": a dash may stand for the verb between the persons and the trigger. */
    void takeSubject(Cell cell, List<Cell> cells) {
        boolean dash = cell.from < reading.size() && reading.token(cell.from).isMark("-");
        if (!dash || cell.hasTargets() || cells.size() < 2) {
            return;
        }
        Cell subject = cells.get(cells.size() - 2);
        if (subject.trigger == null && subject.decoy == null) {
            cell.before.addAll(subject.before);
            cell.runs.addAll(subject.runs);
        }
    }
}
