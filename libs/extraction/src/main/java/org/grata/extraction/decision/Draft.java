package org.grata.extraction.decision;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Quantity;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.extraction.mention.Time;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.StateCodes;
import org.jspecify.annotations.Nullable;

/** Makes an event of a pair that no rule found: who, how many and by when as the sentence that tells most of it says. */
final class Draft {
    private final Event event;
    private final Reading reading;

    private Draft(Pair pair, Reading reading) {
        this.reading = reading;
        this.event = new Event(pair.receiving(), pair.sending(), reading);
    }

    static Event of(Context context, Pair pair, Sighting at, MeasureStatus status) {
        Draft draft = new Draft(pair, context.readings().get(at.sentence()));
        draft.event.drafted = true;
        draft.event.status = status;
        draft.event.past = status == MeasureStatus.REPORTED_PAST;
        draft.state("receivingState", pair.receiving());
        draft.persons();
        if (draft.event.rests.stream().noneMatch(rest -> rest.field().equals("sendingState"))) {
            draft.state("sendingState", pair.sending());
        }
        draft.times();
        if (draft.event.limit == null && at.sentence() + 1 < context.readings().size()) {
            draft.limit(context.readings().get(at.sentence() + 1));
        }
        return draft.event;
    }

    /** Whether the text says of the organisation only that another has no say over missions to it. */
    static boolean isOutside(Context context, String receiving) {
        return StateCodes.isOrganisation(receiving)
                && context.readings().stream()
                        .filter(reading -> !reading.cues(Tag.JURISDICTION).isEmpty())
                        .anyMatch(reading -> names(reading, receiving));
    }

    private static boolean names(Reading reading, String state) {
        return reading.actors().stream().anyMatch(actor -> actor.codes().contains(state))
                || reading.groups().stream().anyMatch(group -> state.equals(group.host()));
    }

    private void state(String field, String code) {
        for (Actor actor : reading.actors()) {
            if (actor.codes().contains(code)) {
                rest(field, actor.span());
                return;
            }
        }
    }

    private void persons() {
        Group persons = null;
        for (Group group : reading.groups()) {
            if (rank(group) > (persons == null ? 0 : rank(persons))) {
                persons = group;
            }
        }
        if (persons == null) {
            if (reading.quantities().size() == 1) {
                Quantity number = reading.quantities().getFirst();
                event.count = number.count();
                event.qualifier = number.qualifier();
                event.bare = true;
                rest("headcount", number.span());
            }
            return;
        }
        event.anaphoric = persons.sending().isEmpty();
        event.category = persons.category();
        event.count = persons.count();
        event.qualifier = persons.qualifier();
        event.missions.addAll(persons.missions());
        rest("category", persons.head());
        if (persons.sendingSpan() != null) {
            rest("sendingState", persons.sendingSpan());
        }
        if (persons.number() != null) {
            rest("headcount", persons.number());
        }
    }

    private int rank(Group group) {
        if (group.diplomatic() == Group.Diplomatic.NO) {
            return 0;
        }
        int rank = group.sending().contains(event.sending) ? 8 : group.sending().isEmpty() ? 4 : 0;
        rank += rank > 0 && group.count() != null ? 2 : 0;
        return rank + (rank > 0 && group.diplomatic() == Group.Diplomatic.YES ? 1 : 0);
    }

    private void times() {
        for (Time time : reading.times()) {
            if (!time.isLimit()) {
                event.date = time;
            }
        }
        limit(reading);
    }

    private void limit(Reading from) {
        @Nullable
        Time limit = from.times().stream()
                .filter(time -> time.isLimit() && time.kind() != Time.Kind.PAST && !time.isSame())
                .findFirst()
                .orElse(null);
        if (limit != null) {
            event.limit(from, limit);
        }
    }

    private void rest(String field, Span span) {
        event.rests.add(new Event.Rest(field, reading, span));
    }
}
