package org.grata.extraction.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.text.Sentence.Role;
import org.grata.vocabulary.Ground;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.PersonCategory;

/** Gives events their grounds and tells which of them answer an act of the other side. */
final class Reasons {
    /** Grounds that tell what is answered is no official act. */
    private static final Set<Ground> NO_ACT = EnumSet.of(
            Ground.WAR_CRIMES,
            Ground.ASSASSINATION_OR_ATTACK,
            Ground.ESPIONAGE,
            Ground.INTERFERENCE,
            Ground.INFLUENCE_OPERATIONS,
            Ground.DISINFORMATION);

    private static final int REACH = 14;

    private final List<Reading> readings;
    private final List<Event> events;
    private final IdentityHashMap<Reading, List<Event>> byReading = new IdentityHashMap<>();
    /** What is told as news, by the State that acts: long texts name few States often. */
    private final Map<String, List<Event>> newsByReceiving = new HashMap<>();

    private Reasons(List<Reading> readings, List<Event> events) {
        this.readings = readings;
        this.events = events;
        for (Event event : events) {
            byReading
                    .computeIfAbsent(event.reading, reading -> new ArrayList<>())
                    .add(event);
        }
        for (Event event : news(events)) {
            newsByReceiving
                    .computeIfAbsent(event.receiving, state -> new ArrayList<>())
                    .add(event);
        }
    }

    static void assign(List<Reading> readings, List<Event> events) {
        new Reasons(readings, events).run();
    }

    private void run() {
        List<Event> latest = new ArrayList<>();
        List<Reading> pending = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.sentence().role() != Role.BODY && reading.sentence().role() != Role.TITLE) {
                continue;
            }
            List<Event> here = byReading.getOrDefault(reading, List.of());
            if (!here.isEmpty()) {
                if (latest.isEmpty()) {
                    pending.forEach(early -> apply(early, news(here)));
                }
                applyWithin(reading, here, latest);
                latest = news(here).isEmpty() ? latest : news(here);
            } else if (latest.isEmpty()) {
                pending.add(reading);
            } else if (givesReason(reading) && !isOtherSide(reading, latest)) {
                apply(reading, concerned(reading, latest));
            }
        }
        for (Event event : events) {
            if (event.category == PersonCategory.INTELLIGENCE_OFFICER && event.status != MeasureStatus.REPORTED_PAST) {
                event.grounds.add(Ground.ESPIONAGE);
            }
        }
    }

    private static List<Event> news(List<Event> events) {
        return events.stream()
                .filter(event -> event.status != MeasureStatus.REPORTED_PAST)
                .toList();
    }

    /** A sentence of the sending side does not tell why the receiving side acts. */
    private boolean isOtherSide(Reading reading, List<Event> latest) {
        boolean told = false;
        for (Actor actor : reading.actors()) {
            if (!actor.isNamed() || actor.role() != Actor.Role.FREE) {
                continue;
            }
            if (latest.stream().anyMatch(event -> actor.codes().contains(event.receiving))) {
                return false;
            }
            told |= latest.stream().anyMatch(event -> actor.codes().contains(event.sending));
        }
        return told
                && !(reading.cues(Tag.SPEECH).isEmpty() && reading.cues(Tag.VOW).isEmpty());
    }

    private static boolean givesReason(Reading reading) {
        return reading.reasons().stream().anyMatch(reason -> !reason.entry().is("opens", "reason"))
                || !reading.cues(Tag.RETALIATION).isEmpty();
    }

    private List<Event> concerned(Reading reading, List<Event> latest) {
        Set<String> states = new TreeSet<>();
        reading.actors().forEach(actor -> states.addAll(actor.codes()));
        List<Event> named = new ArrayList<>();
        for (String state : states) {
            for (Event event : newsByReceiving.getOrDefault(state, List.of())) {
                if (event.sentence() <= reading.sentence().index()) {
                    named.add(event);
                }
            }
        }
        return named.isEmpty() ? latest : named;
    }

    private void apply(Reading reading, List<Event> targets) {
        for (Match reason : reading.reasons()) {
            ground(reading, reason, targets);
        }
        for (Match cue : reading.cues(Tag.RETALIATION)) {
            if (isAnswer(reading, cue)) {
                retaliate(reading, cue, answering(cue, targets));
            }
        }
    }

    /** Within a sentence a reason belongs to the event before it, or to all when it comes first. */
    private void applyWithin(Reading reading, List<Event> here, List<Event> latest) {
        for (Match reason : reading.reasons()) {
            ground(reading, reason, at(reason.from(), here));
        }
        for (Match cue : reading.cues(Tag.RETALIATION)) {
            if (isAnswer(reading, cue)) {
                List<Event> targets = at(cue.from(), here);
                List<Event> news = news(targets);
                if (news.isEmpty()) {
                    news = news(here).isEmpty() && targets.size() == here.size() ? latest : news(here);
                }
                retaliate(reading, cue, answering(cue, news));
            }
        }
    }

    private static List<Event> at(int position, List<Event> here) {
        int from = -1;
        for (Event event : here) {
            if (event.from <= position) {
                from = Math.max(from, event.from);
            }
        }
        int start = from;
        boolean list = here.stream().map(event -> event.sending).distinct().count() == 1
                && here.stream().noneMatch(event -> event.cause)
                && here.stream().map(event -> event.status).distinct().count() == 1
                && position > here.getLast().from;
        if (start < 0 || list) {
            return here;
        }
        return here.stream().filter(event -> event.from == start).toList();
    }

    /** "amid the invasion", "since the invasion": the time, not the reason. */
    private static boolean isContext(Reading reading, Match reason) {
        for (Match clause : reading.frames(Tag.CLAUSE)) {
            int distance = reason.from() - clause.to();
            if (clause.entry().is("mode", "context") && distance >= 0 && distance < 7) {
                return true;
            }
        }
        return false;
    }

    private static void ground(Reading reading, Match reason, List<Event> targets) {
        if (reason.entry().is("opens", "reason") || isContext(reading, reason)) {
            return;
        }
        Ground ground = Ground.valueOf(reason.entry().get("ground", "other").toUpperCase(Locale.ROOT));
        for (Event event : targets) {
            if (event.grounds.add(ground)) {
                event.rests.add(new Event.Rest("grounds", reading, new Span(reason.from(), reason.headEnd())));
            }
        }
    }

    private boolean isAnswer(Reading reading, Match cue) {
        if (!reading.cues(Tag.VOW).isEmpty()) {
            return false;
        }
        if (!cue.entry().is("needs", "act")) {
            return true;
        }
        for (Match reason : reading.reasons()) {
            Ground ground = Ground.valueOf(reason.entry().get("ground", "other").toUpperCase(Locale.ROOT));
            if (reason.from() >= cue.to() && reason.from() < cue.to() + REACH && NO_ACT.contains(ground)) {
                return false;
            }
        }
        return true;
    }

    /** "In response": of these events those that answer what the other side did before. */
    private List<Event> answering(Match cue, List<Event> targets) {
        return cue.entry().is("needs", "told")
                ? targets.stream().filter(this::isAnswer).toList()
                : targets;
    }

    /** Whether the text told before that the other side expelled persons of this one. */
    private boolean isAnswer(Event event) {
        return events.stream()
                .anyMatch(other -> other.receiving.equals(event.sending)
                        && other.sending.equals(event.receiving)
                        && !other.title
                        && (other.sentence() < event.sentence()
                                || (other.sentence() == event.sentence() && other.from < event.from)));
    }

    private static void retaliate(Reading reading, Match cue, List<Event> targets) {
        for (Event event : targets) {
            event.retaliation = true;
            event.grounds.add(Ground.RETALIATION);
            event.rests.add(new Event.Rest("retaliation", reading, new Span(cue.from(), cue.headEnd())));
        }
    }
}
