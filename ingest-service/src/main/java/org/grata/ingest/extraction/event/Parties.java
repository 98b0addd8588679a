package org.grata.ingest.extraction.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.grata.ingest.extraction.mention.Actor;
import org.grata.ingest.extraction.mention.Actor.Kind;
import org.grata.ingest.extraction.mention.Actor.Role;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.Mention;
import org.grata.ingest.extraction.mention.MissionMention;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.mention.Span;
import org.jspecify.annotations.Nullable;

/** Finds out who expels whose persons: from the cell, then the sentence, then the text before. */
final class Parties {
    private final Reading reading;
    private final Discourse discourse;
    /** Cells of this sentence that were read before. */
    private final List<Cell> seen = new ArrayList<>();

    Parties(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /**
     * A finding.
     *
     * @param span the words it rests on; null when it comes from the discourse
     */
    record Found(List<String> codes, @Nullable Span span) {
        static final Found NOTHING = new Found(List.of(), null);

        boolean isEmpty() {
            return codes.isEmpty();
        }
    }

    void seen(Cell cell) {
        seen.add(cell);
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

    /** Whose persons must go; empty when nothing tells. */
    Found sending(Cell cell, @Nullable Mention target, Found actor) {
        if (target instanceof Group group) {
            if (!group.sending().isEmpty()) {
                return new Found(expand(group.sending()), group.sendingSpan());
            }
            for (MissionMention mission : group.missions()) {
                if (mission.sending() != null) {
                    return new Found(List.of(mission.sending()), mission.span());
                }
            }
        }
        for (List<Mention> run :
                List.of(cell.after, cell.before.isEmpty() ? List.<Mention>of() : cell.before.getLast())) {
            for (Mention other : run) {
                if (other instanceof Group group && !group.sending().isEmpty() && run.contains(target)) {
                    return new Found(group.sending(), group.sendingSpan());
                }
            }
        }
        for (Actor oblique : cell.obliques) {
            if (oblique.role() == Role.OBJECT
                    && oblique.codes().size() == 1
                    && !actor.codes().containsAll(oblique.codes())
                    && target instanceof Group group
                    && (group.owned() || group.definite())) {
                return new Found(oblique.codes(), oblique.span());
            }
        }
        Found antecedent = antecedent(target, actor);
        if (!antecedent.isEmpty()) {
            return antecedent;
        }
        Found known = fromDiscourse(actor);
        return known.isEmpty() ? otherState(actor) : known;
    }

    /** "one of its employees": the mission or person told before in this sentence owns them. */
    private Found antecedent(@Nullable Mention target, Found actor) {
        if (!(target instanceof Group group) || (!group.owned() && !group.definite())) {
            return Found.NOTHING;
        }
        Found found = Found.NOTHING;
        for (Group earlier : reading.groups()) {
            boolean before = earlier.span().to() <= group.span().from();
            if (before && earlier.sending().size() == 1 && !actor.codes().containsAll(earlier.sending())) {
                found = new Found(earlier.sending(), earlier.sendingSpan());
            }
        }
        return found;
    }

    /** The only other State that the sentence names. */
    private Found otherState(Found actor) {
        Found found = Found.NOTHING;
        for (Actor other : reading.actors()) {
            boolean one = other.codes().size() == 1 && !actor.codes().containsAll(other.codes());
            if (one && !other.codes().equals(found.codes())) {
                if (!found.isEmpty()) {
                    return Found.NOTHING;
                }
                found = new Found(other.codes(), other.span());
            }
        }
        return actor.isEmpty() ? Found.NOTHING : found;
    }

    private Found fromDiscourse(Found actor) {
        for (Event event : discourse.recent()) {
            if (actor.isEmpty() || actor.codes().contains(event.receiving)) {
                return new Found(List.of(event.sending), null);
            }
        }
        Group group = discourse.lastGroup;
        if (discourse.lastSending == null && group != null && !actor.codes().containsAll(group.sending())) {
            return new Found(group.sending(), null);
        }
        String last = discourse.lastSending == null ? discourse.titleSending : discourse.lastSending;
        if (last != null && !actor.codes().contains(last)) {
            return new Found(List.of(last), null);
        }
        return Found.NOTHING;
    }

    /** Who expels persons of these States; empty when nothing tells or only their own State is told. */
    Found receiving(Cell cell, @Nullable Mention target, Set<String> sending) {
        List<Found> candidates = new ArrayList<>();
        add(candidates, cell.places);
        add(candidates, cell.agents);
        boolean passive = cell.trigger != null
                && (cell.trigger.entry().is("target", "before")
                        || cell.trigger.entry().is("sender", "subject"));
        List<Actor> run = cell.run();
        if (!cell.runs.isEmpty() && cell.agents.isEmpty() && cell.places.isEmpty() && isGeneric(cell.runs.getLast())) {
            return Found.NOTHING;
        }
        boolean ownAct = !passive
                && !run.isEmpty()
                && sending.containsAll(codes(run))
                && (cell.trigger == null || run.getLast().span().to() <= cell.trigger.from());
        if (!passive) {
            add(candidates, run);
            if (ownAct && run.getLast().kind() != Kind.ADJECTIVE) {
                return first(candidates.subList(0, candidates.size() - 1), sending);
            }
        }
        runsBackwards(cell, candidates);
        if (!passive && cell.pronoun && run.isEmpty()) {
            candidates.add(previousActor());
        }
        add(candidates, cell.owners);
        host(target, candidates);
        organisation(target, candidates);
        for (Actor oblique : cell.obliques) {
            if (oblique.role() == Role.WITHIN && (passive || oblique.kind() == Kind.CAPITAL)) {
                add(candidates, List.of(oblique));
            }
        }
        speakers(candidates);
        Found near = first(candidates, sending);
        if (!near.isEmpty()) {
            return near;
        }
        return fallback(sending);
    }

    private static boolean isGeneric(List<Actor> run) {
        return run.stream().allMatch(actor -> actor.kind() == Kind.GENERIC);
    }

    private Found previousActor() {
        for (Cell earlier : seen.reversed()) {
            List<Found> found = new ArrayList<>();
            add(found, earlier.run());
            add(found, earlier.owners);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        String last = discourse.lastActor;
        return last == null ? Found.NOTHING : new Found(List.of(last), null);
    }

    private void runsBackwards(Cell cell, List<Found> candidates) {
        for (int i = cell.runs.size() - 1; i >= 0; i--) {
            add(candidates, cell.runs.get(i));
        }
    }

    private void host(@Nullable Mention target, List<Found> candidates) {
        if (target instanceof Group group && group.host() != null) {
            candidates.add(new Found(List.of(group.host()), group.span()));
        }
    }

    /** EU and NATO themselves declare who is accredited to them (DOMAIN 10.1). */
    private static void organisation(@Nullable Mention target, List<Found> candidates) {
        if (target instanceof Group group) {
            for (MissionMention mission : group.missions()) {
                String organisation = mission.accreditedTo();
                if (organisation != null && !organisation.equals("UN")) {
                    candidates.add(new Found(List.of(organisation), mission.span()));
                }
            }
        }
    }

    /** Authorities anywhere in the sentence: who announces is who expels, unless it is the other side. */
    private void speakers(List<Found> candidates) {
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Kind.AUTHORITY && actor.role() != Role.OBLIQUE && actor.isNamed()) {
                candidates.add(new Found(actor.codes(), actor.span()));
            }
        }
        for (Actor actor : reading.actors()) {
            if (actor.isNamed() && actor.role() == Role.FREE && actor.kind() != Kind.ADJECTIVE) {
                candidates.add(new Found(actor.codes(), actor.span()));
            }
        }
    }

    /** The States of the nearest run. */
    List<String> subject(Cell cell) {
        return List.copyOf(codes(cell.run()));
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
            if (actors.stream().allMatch(actor -> actor.codes().size() == 1)
                    && codes(actors).size() > longest.size()) {
                longest = List.copyOf(codes(actors));
            }
        }
        return longest;
    }

    private Found fallback(Set<String> sending) {
        List<Found> candidates = new ArrayList<>();
        for (Event event : discourse.latest()) {
            if (sending.contains(event.sending) && !sending.contains(event.receiving)) {
                candidates.add(new Found(List.of(event.receiving), null));
            }
        }
        if (discourse.lastActor != null) {
            candidates.add(new Found(List.of(discourse.lastActor), null));
        }
        for (String code : discourse.datelines()) {
            candidates.add(new Found(List.of(code), null));
        }
        if (discourse.lastReceiving != null) {
            candidates.add(new Found(List.of(discourse.lastReceiving), null));
        }
        for (String code : discourse.titleActors) {
            candidates.add(new Found(List.of(code), null));
        }
        return first(candidates, sending);
    }

    private void add(List<Found> candidates, List<Actor> actors) {
        if (!codes(actors).isEmpty()) {
            Span span = actors.getFirst().span();
            for (Actor actor : actors) {
                span = span.with(actor.span());
            }
            candidates.add(new Found(expand(List.copyOf(codes(actors))), span));
        }
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.addAll(actor.codes()));
        return codes;
    }

    private static Found first(List<Found> candidates, Set<String> sending) {
        for (Found candidate : candidates) {
            List<String> others = candidate.codes().stream()
                    .filter(code -> !sending.contains(code))
                    .toList();
            if (!others.isEmpty()) {
                return new Found(others, candidate.span());
            }
        }
        return Found.NOTHING;
    }
}
