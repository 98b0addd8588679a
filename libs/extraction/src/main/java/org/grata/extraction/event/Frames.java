package org.grata.extraction.event;

import java.util.ArrayList;

import org.grata.extraction.event.Cell.Mode;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;

/** What a trigger, a decoy or the start of a clause does to the cells of a sentence. */
final class Frames {
    private final Cells cells;
    private final Clauses clauses;
    private final Verbs verbs;
    private final Reading reading;

    Frames(Reading reading, Cells cells, Verbs verbs) {
        this.cells = cells;
        this.clauses = new Clauses(reading);
        this.verbs = verbs;
        this.reading = reading;
    }

    void read(Match frame) {
        switch (frame.tag()) {
            case CLAUSE -> clause(frame);
            case DECOY -> decoy(frame);
            default -> trigger(frame);
        }
    }

    private void clause(Match frame) {
        Cell earlier = cells.current;
        boolean noun = frame.entry().is("noun", "yes");
        if (noun && !clauses.tellsExpulsion(frame)) {
            return;
        }
        boolean relative = frame.entry().is("mode", "relative");
        if (relative && clauses.isArticle(frame)) {
            return;
        }
        cells.open(frame.from(), frame.entry().is("mode", "cause") ? Mode.CAUSE : relative ? Mode.RELATIVE : Mode.MAIN);
        cells.current.around = noun ? earlier : null;
        cells.current.phrase = frame.entry().is("phrase", "yes");
        cells.current.cause = cells.current.mode == Mode.RELATIVE && (earlier.cause || earlier.mode == Mode.CAUSE);
        Time before = Times.before(frame, reading);
        if (before != null) {
            cells.current.dates.add(before);
        }
        if (frame.entry().is("mode", "coordinate") || (relative && earlier.trigger == null)) {
            // "On Monday Norway ..., whereas Sweden": the day holds for both, unless another is told.
            cells.current.dates.addAll(earlier.dates);
        }
        if (frame.entry().is("owner", "yes")) {
            clauses.owner(cells.current, earlier, frame);
        } else if (relative) {
            clauses.inheritAntecedent(cells.current, earlier, frame);
        }
    }

    /** "Told two diplomats to withdraw": what closes a phrase with a gap is no phrase of its own. */
    private boolean isTail(Match frame) {
        Match open = cells.current.trigger;
        return open != null && open.hasGap() && frame.from() >= open.tailStart() && frame.from() < open.to();
    }

    private void decoy(Match frame) {
        if (isTail(frame)) {
            return;
        }
        if (cells.current.trigger != null) {
            Cell earlier = cells.current;
            cells.open(frame.from(), Mode.MAIN);
            cells.current.runs.addAll(earlier.runs);
        }
        cells.current.decoy = frame;
    }

    private void trigger(Match frame) {
        verbs.act(cells.current, frame);
        Match earlier = cells.current.trigger;
        if (isTail(frame)) {
            return;
        }
        if (!frame.entry().is("target", "after")) {
            cells.goOn();
        }
        if (cells.current.decoy != null) {
            Cell decoyed = cells.current;
            cells.open(frame.from(), decoyed.mode);
            cells.current.pronoun = decoyed.pronoun;
            cells.current.runs.addAll(decoyed.runs);
            if (!frame.entry().is("target", "after")) {
                cells.current.before.addAll(decoyed.before);
                if (!decoyed.after.isEmpty()) {
                    cells.current.before.add(new ArrayList<>(decoyed.after));
                }
                // "was summoned by the ministry on Tuesday and told to leave"
                cells.current.agents.addAll(decoyed.agents);
            }
            cells.current.dates.addAll(decoyed.dates);
            cells.current.trigger = frame;
            return;
        }
        if (earlier == null) {
            cells.current.trigger = frame;
            verbs.takeSubject(cells.current, cells.all);
            return;
        }
        if (Verbs.isStronger(frame, earlier)) {
            cells.current.trigger = frame;
            if (frame.entry().is("target", "before") && !cells.current.after.isEmpty()) {
                cells.current.before.add(new ArrayList<>(cells.current.after));
                cells.current.after.clear();
            }
            return;
        }
        if (frame.entry().is("target", "after")
                && cells.current.hasTargets()
                && !frame.entry().is("strength", "ellipsis")) {
            Cell complete = cells.current;
            cells.open(frame.from(), Mode.MAIN);
            cells.current.runs.addAll(complete.runs);
            cells.current.trigger = frame;
        }
    }
}
