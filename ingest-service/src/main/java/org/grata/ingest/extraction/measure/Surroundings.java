package org.grata.ingest.extraction.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.grata.ingest.extraction.event.Event;
import org.grata.ingest.extraction.lexicon.Match;
import org.grata.ingest.extraction.lexicon.Tag;
import org.grata.ingest.extraction.mention.Actor;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.mention.Span;
import org.grata.ingest.extraction.text.Sentence.Role;
import org.grata.message.Attribution;
import org.grata.message.Remaining;
import org.grata.message.Remark;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.RemarkCode;
import org.grata.vocabulary.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** What a text says around the measures: who told them, with whom they were agreed, who stays, remarks. */
final class Surroundings {
    private static final int MOST_ATTRIBUTIONS = 4;
    private static final Set<String> ORGANISATIONS = Set.of("EU", "NATO", "OSCE", "UN");

    private final Context context;
    private final List<Event> events;

    Surroundings(Context context, List<Event> events) {
        this.context = context;
        this.events = events;
    }

    private List<Event> announced() {
        return events.stream()
                .filter(event -> event.status == MeasureStatus.ANNOUNCED)
                .toList();
    }

    private List<Reading> body() {
        return context.readings().stream()
                .filter(reading -> reading.sentence().role() == Role.BODY)
                .toList();
    }

    private static Set<String> codes(Reading reading) {
        Set<String> codes = new LinkedHashSet<>();
        reading.actors().forEach(actor -> codes.addAll(actor.codes()));
        return codes;
    }

    /** States each receiving State acted with; the statement that names the fewest wins. */
    Map<String, Set<String>> concert() {
        Map<String, Set<String>> together = new HashMap<>();
        Set<String> receivers = new TreeSet<>();
        announced().forEach(event -> receivers.add(event.receiving));
        for (Reading reading : body()) {
            if (reading.cues(Tag.CONCERT).isEmpty()) {
                continue;
            }
            Set<String> here = new TreeSet<>(codes(reading));
            here.retainAll(receivers);
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
        return announced().stream()
                .filter(event -> event.receiving.equals(state))
                .anyMatch(event -> announced().stream()
                        .anyMatch(its -> its.receiving.equals(other) && its.sending.equals(event.sending)));
    }

    @Nullable
    Remaining remaining(Event event) {
        for (Reading reading : body()) {
            for (Match cue : reading.cues(Tag.REMAINING)) {
                Remaining remaining = remaining(event, reading, cue);
                if (remaining != null) {
                    return remaining;
                }
            }
        }
        return null;
    }

    private static @Nullable Remaining remaining(Event event, Reading reading, Match cue) {
        for (Group group : reading.groups()) {
            boolean near = group.span().distance(new Span(cue.from(), cue.headEnd())) <= 2;
            boolean same = group.sending().contains(event.sending)
                    && (event.receiving.equals(group.host()) || codes(reading).contains(event.receiving));
            if (near && same && group.count() != null && !group.count().equals(event.count)) {
                return new Remaining(group.count(), source(reading));
            }
        }
        return null;
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
        for (Reading reading : body()) {
            if (reading.cues(Tag.SPEECH).isEmpty()) {
                continue;
            }
            boolean own = event.rests.stream().anyMatch(rest -> rest.reading() == reading);
            for (Actor actor : reading.actors()) {
                SpeakerKind kind = kind(actor, event, own);
                if (kind == null || found.size() >= MOST_ATTRIBUTIONS) {
                    continue;
                }
                Span span = actor.name() == null ? actor.span() : actor.name();
                String speaker = reading.written(span);
                if (names.add(speaker)) {
                    int start = reading.token(span.from()).start();
                    found.add(new Attribution(speaker, kind, start, start + speaker.length()));
                }
            }
        }
        return found;
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
        for (Reading reading : body()) {
            if (!reading.cues(Tag.JURISDICTION).isEmpty()) {
                jurisdiction(reading, remarks);
            }
            if (!reading.cues(Tag.VOW).isEmpty()) {
                vow(reading, remarks);
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
        states.removeAll(ORGANISATIONS);
        Set<String> receivers = new TreeSet<>();
        announced().forEach(event -> receivers.add(event.receiving));
        if (states.stream().anyMatch(receivers::contains)) {
            states.retainAll(receivers);
        }
        about.retainAll(ORGANISATIONS);
        if (!states.isEmpty() && !about.isEmpty()) {
            remarks.add(remark(RemarkCode.OUTSIDE_JURISDICTION, reading, states, about));
        }
    }

    private void vow(Reading reading, List<Remark> remarks) {
        for (String state : codes(reading)) {
            Set<String> about = new TreeSet<>();
            for (Event event : announced()) {
                if (event.sending.equals(state)) {
                    about.add(event.receiving);
                }
            }
            boolean told = remarks.stream()
                    .anyMatch(remark -> remark.code() == RemarkCode.RETALIATION_VOWED
                            && remark.states().contains(state));
            if (!about.isEmpty() && !told) {
                remarks.add(remark(RemarkCode.RETALIATION_VOWED, reading, Set.of(state), about));
                return;
            }
        }
    }

    private Remark remark(RemarkCode code, Reading reading, Set<String> states, Set<String> about) {
        int start = reading.sentence().start();
        int end = reading.sentence().end();
        return new Remark(
                code, List.copyOf(states), List.copyOf(about), context.text().substring(start, end), start, end);
    }
}
