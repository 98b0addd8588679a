package org.grata.extraction.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.event.EventReader;
import org.grata.extraction.mention.MissionMention;
import org.grata.message.Deadline;
import org.grata.message.Evidence;
import org.grata.message.Extraction;
import org.grata.message.Headcount;
import org.grata.message.Measure;
import org.grata.message.MissionRef;
import org.grata.message.PersonRef;
import org.grata.message.Remaining;
import org.grata.vocabulary.CountQualifier;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.MissionKind;
import org.grata.vocabulary.StateCodes;

/** Makes the answer: events settled in time, given their reasons, joined, and resolved to values. */
public final class MeasureBuilder {

    private final Context context;
    private final Chronology chronology;

    public MeasureBuilder(Context context) {
        this.context = context;
        this.chronology = new Chronology(context);
    }

    /** The events that the rules find, settled in time, given their reasons and joined. */
    public List<Event> events() {
        List<Event> told = EventReader.read(context.readings());
        chronology.settle(told);
        Reasons.assign(context.readings(), told);
        return Merger.merge(told, chronology);
    }

    /** Gives those events that no rule found their day and their reasons. */
    public void complete(List<Event> decided) {
        List<Event> drafted = decided.stream().filter(event -> event.drafted).toList();
        if (!drafted.isEmpty()) {
            drafted.forEach(chronology::note);
            Reasons.assign(context.readings(), drafted);
        }
    }

    /** The answer made of these events. */
    public Extraction extraction(List<Event> events) {
        MissionDetails.complete(context.readings(), events);
        Surroundings surroundings = new Surroundings(context, events);
        Map<String, Set<String>> concert = surroundings.concert();
        List<Measure> measures = new ArrayList<>();
        for (Event event : events) {
            measures.add(measure(event, surroundings, concert));
        }
        return new Extraction(context.language().code(), measures, surroundings.remarks());
    }

    private Measure measure(Event event, Surroundings surroundings, Map<String, Set<String>> concert) {
        LocalDate announcedOn = chronology.announcedOn(event);
        boolean news = event.status == MeasureStatus.ANNOUNCED;
        Remaining remaining = news ? surroundings.remaining(event) : null;
        Set<String> others = news ? concert.getOrDefault(event.receiving, Set.of()) : Set.of();
        return new Measure(
                MeasureKind.EXPULSION,
                event.status,
                event.receiving,
                event.sending,
                headcount(event),
                event.category,
                event.missions.stream()
                        .map(mission -> mission(mission, event.receiving))
                        .distinct()
                        .toList(),
                persons(event),
                announcedOn,
                announcedOn == null ? chronology.announcedIn(event) : null,
                deadline(event, announcedOn),
                List.copyOf(event.grounds),
                event.retaliation,
                List.copyOf(new TreeSet<>(others)),
                remaining,
                surroundings.attribution(event),
                Math.round(event.confidence * 100) / 100.0,
                null,
                evidence(event));
    }

    private static Headcount headcount(Event event) {
        if (event.sharedCount != null) {
            return new Headcount(
                    null,
                    CountQualifier.UNSPECIFIED,
                    new Headcount.SharedTotal(event.sharedCount, List.copyOf(event.sharedWith)));
        }
        return event.count == null ? Headcount.unspecified() : Headcount.of(event.count, event.qualifier);
    }

    /** A mission accredited to an organisation is a permanent mission, whatever it is called. */
    private static MissionRef mission(MissionMention mission, String receiving) {
        boolean permanent = StateCodes.isOrganisation(receiving) && mission.kind() == MissionKind.EMBASSY;
        return new MissionRef(permanent ? MissionKind.PERMANENT_MISSION : mission.kind(), mission.city());
    }

    private static List<PersonRef> persons(Event event) {
        List<PersonRef> persons = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Event.Rest person : event.persons) {
            String name = person.reading().written(person.span());
            if (names.add(name)) {
                persons.add(new PersonRef(name, person.field()));
            }
        }
        return persons;
    }

    private Deadline deadline(Event event, @org.jspecify.annotations.Nullable LocalDate announcedOn) {
        if (event.limit == null || event.limitReading == null || event.status == MeasureStatus.THREATENED) {
            return Deadline.none();
        }
        String phrase = event.limitReading.written(event.limit.span());
        return new DeadlineResolver(context.publishedAt(), context.zone(event.receiving), event.receiving)
                .resolve(event.limit, phrase, announcedOn);
    }

    private List<Evidence> evidence(Event event) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Event.Rest rest : event.rests) {
            int start = rest.reading().token(rest.span().from()).start();
            int end = rest.reading().token(rest.span().to() - 1).end();
            evidence.add(new Evidence(
                    rest.field(),
                    context.text().start(start),
                    context.text().end(end),
                    context.text().quote(start, end)));
        }
        return List.copyOf(evidence);
    }
}
