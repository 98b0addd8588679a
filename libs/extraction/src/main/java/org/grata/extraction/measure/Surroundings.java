package org.grata.extraction.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Match;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.text.Sentence.Role;
import org.grata.message.Attribution;
import org.grata.message.Remaining;
import org.grata.message.Remark;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.RemarkCode;
import org.grata.vocabulary.SpeakerKind;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** What a text says around the measures: who told them, with whom they were agreed, who stays, remarks. */
final class Surroundings {
    private static final int MOST_ATTRIBUTIONS = 4;

    private final Context context;
    /** States whose persons each receiving State expels, as announced. */
    private final Map<String, Set<String>> sendingByReceiving = new HashMap<>();
    /** States that expel persons of each sending State, as announced. */
    private final Map<String, Set<String>> receivingBySending = new HashMap<>();

    private final List<Reading> body;
    /** Sentences of the body in which somebody says something. */
    private final Set<Reading> speeches = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The first sentences in which different authorities of a State speak; more are never cited. */
    private final Map<String, Map<String, Reading>> officials = new HashMap<>();
    /** Cues near persons of a State that say how many stay. */
    private final Map<String, List<Staying>> staying = new HashMap<>();

    private record Staying(Reading reading, Group group) {}

    /** @param events must not change their status any more */
    Surroundings(Context context, List<Event> events) {
        this.context = context;
        this.body = context.readings().stream()
                .filter(reading -> reading.sentence().role() == Role.BODY)
                .toList();
        for (Event event : events) {
            if (event.status == MeasureStatus.ANNOUNCED) {
                sendingByReceiving
                        .computeIfAbsent(event.receiving, state -> new TreeSet<>())
                        .add(event.sending);
                receivingBySending
                        .computeIfAbsent(event.sending, state -> new TreeSet<>())
                        .add(event.receiving);
            }
        }
        for (Reading reading : body) {
            if (!reading.cues(Tag.SPEECH).isEmpty()) {
                speeches.add(reading);
                reading.actors().forEach(actor -> noteOfficial(reading, actor));
            }
            reading.cues(Tag.REMAINING).forEach(cue -> noteStaying(reading, cue));
        }
    }

    private void noteOfficial(Reading reading, Actor actor) {
        if (actor.kind() == Actor.Kind.AUTHORITY) {
            for (String state : actor.codes()) {
                Map<String, Reading> known = officials.computeIfAbsent(state, key -> new HashMap<>());
                if (known.size() < MOST_ATTRIBUTIONS) {
                    known.putIfAbsent(speaker(reading, actor), reading);
                }
            }
        }
    }

    private void noteStaying(Reading reading, Match cue) {
        for (Group group : reading.groups()) {
            if (group.count() != null && group.span().distance(new Span(cue.from(), cue.headEnd())) <= 2) {
                for (String state : new TreeSet<>(group.sending())) {
                    staying.computeIfAbsent(state, key -> new ArrayList<>()).add(new Staying(reading, group));
                }
            }
        }
    }

    private static Set<String> codes(Reading reading) {
        Set<String> codes = new LinkedHashSet<>();
        reading.actors().forEach(actor -> codes.addAll(actor.codes()));
        return codes;
    }

    /** States each receiving State acted with; the statement that names the fewest wins. */
    Map<String, Set<String>> concert() {
        Map<String, Set<String>> together = new HashMap<>();
        for (Reading reading : body) {
            if (reading.cues(Tag.CONCERT).isEmpty()) {
                continue;
            }
            Set<String> here = new TreeSet<>(codes(reading));
            here.retainAll(sendingByReceiving.keySet());
            for (String state : here) {
                Set<String> others = new TreeSet<>(here);
                others.removeIf(other -> other.equals(state) || !actsAlike(state, other));
                Set<String> known = together.get(state);
                if (!others.isEmpty() && (known == null || others.size() < known.size())) {
                    together.put(state, others);
                }
            }
        }
        return together;
    }

    /** Whether both expel persons of a common State. */
    private boolean actsAlike(String state, String other) {
        return !Collections.disjoint(
                sendingByReceiving.getOrDefault(state, Set.of()), sendingByReceiving.getOrDefault(other, Set.of()));
    }

    @Nullable
    Remaining remaining(Event event) {
        for (Staying told : staying.getOrDefault(event.sending, List.of())) {
            Integer count = told.group().count();
            if (count != null && !count.equals(event.count) && isAt(told, event.receiving)) {
                return new Remaining(count, source(told.reading()));
            }
        }
        return null;
    }

    private static boolean isAt(Staying told, String receiving) {
        return receiving.equals(told.group().host()) || codes(told.reading()).contains(receiving);
    }

    private static @Nullable String source(Reading reading) {
        String source = null;
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.MEDIUM) {
                // "the press agency ANP": the name comes last.
                source = reading.written(actor.span());
            }
        }
        return source;
    }

    List<Attribution> attribution(Event event) {
        List<Attribution> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Set<Reading> rests = Collections.newSetFromMap(new IdentityHashMap<>());
        event.rests.forEach(rest -> rests.add(rest.reading()));
        for (Reading reading : citable(event, rests)) {
            boolean own = rests.contains(reading);
            for (Actor actor : reading.actors()) {
                SpeakerKind kind = kind(actor, event, own);
                if (found.size() >= MOST_ATTRIBUTIONS) {
                    return found;
                }
                String speaker = speaker(reading, actor);
                if (kind != null && names.add(speaker)) {
                    int start = reading.token(told(actor).from()).start();
                    found.add(new Attribution(
                            speaker,
                            kind,
                            context.text().start(start),
                            context.text().end(start + speaker.length())));
                }
            }
        }
        return found;
    }

    /** Sentences in which somebody speaks of whom this event may cite, in the order of the text. */
    private NavigableSet<Reading> citable(Event event, Set<Reading> rests) {
        NavigableSet<Reading> citable = new TreeSet<>(
                Comparator.comparingInt(reading -> reading.sentence().index()));
        citable.addAll(officials.getOrDefault(event.receiving, Map.of()).values());
        rests.stream().filter(speeches::contains).forEach(citable::add);
        return citable;
    }

    private static Span told(Actor actor) {
        return actor.name() == null ? actor.span() : actor.name();
    }

    private static String speaker(Reading reading, Actor actor) {
        return reading.written(told(actor));
    }

    private static @Nullable SpeakerKind kind(Actor actor, Event event, boolean own) {
        if (actor.kind() == Actor.Kind.MEDIUM) {
            return own ? SpeakerKind.AGENCY : null;
        }
        if (actor.kind() != Actor.Kind.AUTHORITY) {
            return null;
        }
        if (actor.codes().contains(event.receiving)) {
            return SpeakerKind.OFFICIAL;
        }
        if (actor.codes().contains(event.sending)) {
            return own ? SpeakerKind.OTHER_SIDE : null;
        }
        return own && !actor.isNamed() && actor.role() == Actor.Role.FREE ? SpeakerKind.OFFICIAL : null;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Set<String> vowed = new HashSet<>();
        for (Reading reading : body) {
            if (!reading.cues(Tag.JURISDICTION).isEmpty()) {
                jurisdiction(reading, remarks);
            }
            if (!reading.cues(Tag.VOW).isEmpty()) {
                vow(reading, vowed, remarks);
            }
        }
        return remarks;
    }

    private void jurisdiction(Reading reading, List<Remark> remarks) {
        Set<String> about = new TreeSet<>(codes(reading));
        reading.groups().forEach(group -> {
            if (group.host() != null) {
                about.add(group.host());
            }
            group.missions().forEach(mission -> {
                if (mission.accreditedTo() != null) {
                    about.add(mission.accreditedTo());
                }
            });
        });
        Set<String> states = new TreeSet<>(codes(reading));
        states.removeIf(StateCodes::isOrganisation);
        Set<String> receivers = sendingByReceiving.keySet();
        if (states.stream().anyMatch(receivers::contains)) {
            states.retainAll(receivers);
        }
        about.removeIf(state -> !StateCodes.isOrganisation(state));
        if (!states.isEmpty() && !about.isEmpty()) {
            remarks.add(remark(RemarkCode.OUTSIDE_JURISDICTION, reading, states, about));
        }
    }

    /** @param vowed States whose vow is told */
    private void vow(Reading reading, Set<String> vowed, List<Remark> remarks) {
        for (String state : codes(reading)) {
            Set<String> about = receivingBySending.getOrDefault(state, Set.of());
            if (!about.isEmpty() && vowed.add(state)) {
                remarks.add(remark(RemarkCode.RETALIATION_VOWED, reading, Set.of(state), about));
                return;
            }
        }
    }

    private Remark remark(RemarkCode code, Reading reading, Set<String> states, Set<String> about) {
        int start = reading.sentence().start();
        int end = reading.sentence().end();
        return new Remark(
                code,
                List.copyOf(states),
                List.copyOf(about),
                context.text().quote(start, end),
                context.text().start(start),
                context.text().end(end));
    }
}
