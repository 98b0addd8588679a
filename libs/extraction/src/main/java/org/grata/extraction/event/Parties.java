package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Reading;

/** Which States the parts of a sentence name, groups and "these countries" expanded. */
final class Parties {
    private final Reading reading;
    private final Discourse discourse;

    Parties(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** Puts the States told last in the place of "these countries". */
    List<String> expand(List<String> codes) {
        if (!codes.contains(Discourse.THESE)) {
            return codes;
        }
        List<String> states = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            if (actor.codes().size() > 1 && !actor.codes().contains(Discourse.THESE)) {
                states = new ArrayList<>(actor.codes());
            }
        }
        return states.isEmpty() ? discourse.lastStates : states;
    }

    /** The States of the nearest run. */
    List<String> subject(Cell cell) {
        for (Actor oblique : cell.obliques) {
            boolean asked = cell.trigger != null
                    && oblique.role() == Role.OBJECT
                    && oblique.span().from() >= cell.trigger.from()
                    && oblique.span().to() <= cell.trigger.to();
            if (asked) {
                return oblique.codes();
            }
        }
        return List.copyOf(codes(cell.run()));
    }

    /** "Noorwegen vraagt Chili zijn ambassadeur terug te roepen": whom the gap of the trigger names. */
    List<String> addressed(Cell cell) {
        Match trigger = cell.trigger;
        if (trigger == null || !trigger.entry().is("addressee", "gap")) {
            return List.of();
        }
        List<Actor> inside = cell.runs.stream()
                .flatMap(List::stream)
                .filter(actor ->
                        actor.span().from() >= trigger.headEnd() && actor.span().to() <= trigger.tailStart())
                .toList();
        return List.copyOf(codes(inside));
    }

    /** States this cell itself names as acting. */
    List<String> named(Cell cell) {
        List<String> named = new ArrayList<>();
        for (List<Actor> actors : List.of(cell.places, cell.agents, cell.run())) {
            if (named.isEmpty()) {
                named.addAll(codes(actors));
            }
        }
        return named;
    }

    /** The longest list of single States in the cell. */
    List<String> list(Cell cell) {
        List<List<Actor>> lists = new ArrayList<>(cell.runs);
        lists.add(cell.obliques);
        lists.add(cell.agents);
        List<String> longest = List.of();
        for (List<Actor> actors : lists) {
            Set<String> codes = actors.size() > longest.size() ? singles(actors) : Set.of();
            if (codes.size() > longest.size()) {
                longest = List.copyOf(codes);
            }
        }
        return longest;
    }

    /** Empty when one of the actors is not a single State. */
    private static Set<String> singles(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.codes().size() != 1) {
                return Set.of();
            }
        }
        return codes(actors);
    }

    static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.addAll(actor.codes()));
        return codes;
    }
}
