package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that tells at most one expulsion: who, whom, by when. Filled by {@link CellReader}. */
final class Cell {
    /** How a cell hangs together with the one before. */
    enum Mode {
        MAIN,
        /** Tells why: "in response to", "because". */
        CAUSE,
        RELATIVE
    }

    final int from;
    int to;
    final Mode mode;
    /** Runs of States that may act, nearest last; a run is a list joined by commas and "and". */
    final List<List<Actor>> runs = new ArrayList<>();

    final List<Actor> agents = new ArrayList<>();
    final List<Actor> places = new ArrayList<>();
    final List<Actor> owners = new ArrayList<>();
    final List<Actor> obliques = new ArrayList<>();
    /** Persons before the trigger, nearest run last. */
    final List<List<Mention>> before = new ArrayList<>();
    /** Persons after the trigger, joined. */
    final List<Mention> after = new ArrayList<>();

    final List<Time> dates = new ArrayList<>();

    @Nullable
    Time limit;

    /** The State that owns the persons of this cell, as in "Qatar, whose diplomats". */
    @Nullable
    Actor owner;

    /** Whether it is a relative clause of a cell that tells why. */
    boolean cause;

    /** Whether it tells why by a preposition and a noun, so that the clause around it may go on. */
    boolean phrase;

    boolean past;
    boolean pronoun;
    boolean each;
    /** How many persons each State has, when the word that says "each" tells it. */
    @Nullable
    Integer eachCount;

    /** Whether the trigger comes from the cell before. */
    boolean inherited;

    @Nullable
    Match trigger;

    @Nullable
    Match decoy;

    /** The cell that goes on after a reason told as a noun: "hat als Antwort auf die Ausweisung von ... zwei". */
    @Nullable
    Cell around;

    Cell(int from, Mode mode) {
        this.from = from;
        this.to = from + 1;
        this.mode = mode;
    }

    Span span() {
        return new Span(from, Math.max(to, from + 1));
    }

    /**
     * When it was: the last date told. Of months the last before the trigger, because a clause may follow that tells
     * of another thing: "in October Prague expelled two, in November the new ambassador came".
     */
    @Nullable
    Time date() {
        Time last = dates.isEmpty() ? null : dates.getLast();
        Match told = trigger;
        if (last == null || last.hasDay() || told == null) {
            return last;
        }
        return dates.stream()
                .filter(date -> !date.hasDay() && date.span().from() < told.from())
                .reduce((_, later) -> later)
                .orElse(last);
    }

    boolean hasTargets() {
        return !after.isEmpty() || !before.isEmpty();
    }

    /** The persons the trigger is about; empty when it stands alone. */
    List<Mention> targets() {
        List<Mention> last = before.isEmpty() ? List.of() : before.getLast();
        if (trigger == null) {
            return after.isEmpty() ? last : after;
        }
        if (inherited) {
            return after.isEmpty() ? last : after;
        }
        String side = trigger.entry().get("target", "any");
        if (side.equals("after")) {
            return after;
        }
        if (side.equals("either")) {
            return after.isEmpty() ? last : after;
        }
        if (side.equals("before")) {
            return last.isEmpty() ? after : last;
        }
        if (trigger.hasGap()) {
            boolean inside = !after.isEmpty() && after.getFirst().span().from() < trigger.tailStart();
            return inside ? after : last.isEmpty() ? after : last;
        }
        if (trigger.entry().is("strength", "weak") && !after.isEmpty()) {
            return after;
        }
        return last.isEmpty() ? after : last;
    }

    boolean takesAfter() {
        return trigger != null && !trigger.entry().is("target", "before");
    }

    /** The nearest run of named States that may act. */
    List<Actor> run() {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).stream().anyMatch(Actor::isNamed)) {
                return runs.get(i);
            }
        }
        return List.of();
    }

    @Nullable
    Group firstGroup() {
        for (Mention target : targets()) {
            if (target instanceof Group group) {
                return group;
            }
        }
        return null;
    }
}
