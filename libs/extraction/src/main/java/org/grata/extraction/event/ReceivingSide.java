package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Actor.Kind;
import org.grata.extraction.mention.Actor.Role;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Mention;
import org.grata.extraction.mention.MissionMention;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.jspecify.annotations.Nullable;

/** Finds out who expels: from the cell, then the sentence, then the text before. */
final class ReceivingSide {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    /** Cells of this sentence that were read before. */
    private final List<Cell> seen = new ArrayList<>();

    ReceivingSide(Reading reading, Discourse discourse, Parties parties) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
    }

    void seen(Cell cell) {
        seen.add(cell);
    }

    /** Who expels persons of these States; empty when nothing tells or only their own State is told. */
    Found find(Cell cell, @Nullable Mention target, Set<String> sending) {
        List<Found> candidates = new ArrayList<>();
        add(candidates, cell.places);
        add(candidates, cell.agents);
        boolean passive = cell.trigger != null
                && (cell.trigger.entry().is("target", "before")
                        || cell.trigger.entry().is("sender", "subject"));
        List<Actor> run = target instanceof Group group && group.owned() ? subject(cell) : cell.run();
        if (!cell.runs.isEmpty() && cell.agents.isEmpty() && cell.places.isEmpty() && isGeneric(cell.runs.getLast())) {
            return Found.NOTHING;
        }
        boolean ownAct = !passive
                && !run.isEmpty()
                && !Parties.codes(run).isEmpty()
                && sending.containsAll(Parties.codes(run))
                && (cell.trigger == null || run.getLast().span().to() <= cell.trigger.from());
        if (!passive) {
            add(candidates, run);
            if (ownAct && run.getLast().kind() != Kind.ADJECTIVE) {
                return first(candidates.subList(0, candidates.size() - 1), sending);
            }
        }
        source(cell, target, candidates);
        runsBackwards(cell, candidates);
        if (!passive && cell.pronoun && run.isEmpty()) {
            candidates.add(previousActor());
        }
        add(candidates, cell.owners);
        host(target, candidates);
        organisation(target, candidates);
        within(cell, candidates, actor -> passive || actor.kind() == Kind.CAPITAL);
        speakers(candidates);
        within(cell, candidates, actor -> true);
        if (cell.run().isEmpty()) {
            earlierPlaces(candidates);
        }
        Found near = first(candidates, sending);
        if (!near.isEmpty()) {
            return near;
        }
        return fallback(target, sending);
    }

    /** "Were declared unwelcome in Norway": an active verb has its subject elsewhere, if anywhere. */
    private void within(Cell cell, List<Found> candidates, Predicate<Actor> fits) {
        for (Actor oblique : cell.obliques) {
            if (oblique.role() == Role.WITHIN && fits.test(oblique)) {
                add(candidates, List.of(oblique));
            }
        }
    }

    /** "the expulsion of Cuba's counsellor from Suriname". */
    private void source(Cell cell, @Nullable Mention target, List<Found> candidates) {
        boolean owned = target instanceof Group group
                && (group.owned() || !group.sending().isEmpty());
        for (Actor oblique : cell.obliques) {
            if (owned && oblique.role() == Role.SOURCE) {
                add(candidates, List.of(oblique));
            }
        }
    }

    /** "In Budapest, the minister shot back; a Ukrainian consul has 48 hours." */
    private void earlierPlaces(List<Found> candidates) {
        for (Cell earlier : seen.reversed()) {
            for (Actor oblique : earlier.obliques) {
                if (oblique.role() == Role.WITHIN && oblique.kind() == Kind.CAPITAL) {
                    add(candidates, List.of(oblique));
                }
            }
        }
    }

    /** "Norway answered Chile's step by expelling two of its diplomats": who owns something does not act. */
    private static List<Actor> subject(Cell cell) {
        for (List<Actor> run : cell.runs.reversed()) {
            if (run.stream().noneMatch(actor -> actor.role() == Role.OWNER)) {
                return run;
            }
        }
        return cell.run();
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
            // Persons of another sentence cannot be cited from this one; of these the number may be worked out.
            boolean here = reading.groups().stream().anyMatch(told -> told.withCount(group.count(), group.qualifier())
                    .withNumber(group.number())
                    .equals(group));
            candidates.add(new Found(List.of(group.host()), here ? group.span() : null));
        }
    }

    /** EU and NATO themselves declare who is accredited to them. */
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

    private Found fallback(@Nullable Mention target, Set<String> sending) {
        List<Found> candidates = new ArrayList<>();
        for (Event event : discourse.latest()) {
            if (sending.contains(event.sending) && !sending.contains(event.receiving)) {
                candidates.add(new Found(List.of(event.receiving), null));
            }
        }
        for (Event event : discourse.recent()) {
            if (!event.cause && event.sending.equals(discourse.lastActor) && !sending.contains(event.receiving)) {
                // Who lost persons was spoken of last, but the one that expels goes on.
                candidates.add(new Found(List.of(event.receiving), null));
                break;
            }
        }
        if (discourse.lastActor != null) {
            candidates.add(new Found(List.of(discourse.lastActor), null));
        }
        for (Event event : discourse.latest()) {
            // "It answers the expulsion of 18 Russians": by the side whose persons go now.
            if (sending.contains(event.receiving)) {
                candidates.add(new Found(List.of(event.sending), null));
            }
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
        Found found = first(candidates, sending);
        boolean sure = target instanceof Group group && group.diplomatic() == Group.Diplomatic.YES;
        String only = found.isEmpty() && sure && sending.size() == 1 ? discourse.onlyOther(List.copyOf(sending)) : null;
        return only == null ? found : new Found(List.of(only), null);
    }

    private void add(List<Found> candidates, List<Actor> actors) {
        if (!Parties.codes(actors).isEmpty()) {
            Span span = actors.getFirst().span();
            for (Actor actor : actors) {
                span = span.with(actor.span());
            }
            candidates.add(new Found(parties.expand(List.copyOf(Parties.codes(actors))), span));
        }
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
