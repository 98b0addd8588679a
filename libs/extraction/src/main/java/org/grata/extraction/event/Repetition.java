package org.grata.extraction.event;

import java.util.List;

import org.grata.extraction.lexicon.Match;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Span;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** "Mexico did so on 7 September", "the same goes for the ambassador in Berlin": tells an event again of others. */
final class Repetition {
    private final Reading reading;
    private final Discourse discourse;
    private final Parties parties;
    private final EventMaker maker;

    Repetition(Reading reading, Discourse discourse, Parties parties, EventMaker maker) {
        this.reading = reading;
        this.discourse = discourse;
        this.parties = parties;
        this.maker = maker;
    }

    /** Repeats the event told last for the States that this cell names; whether it names any. */
    boolean repeat(Cell cell, Match trigger) {
        Event last = last();
        MeasureStatus status = StatusCues.of(cell, reading);
        if (last == null || status == null) {
            return false;
        }
        boolean any = false;
        for (String state : parties.named(cell)) {
            boolean answer = state.equals(last.sending);
            if (state.equals(last.receiving)) {
                continue;
            }
            Event event = new Event(state, answer ? last.receiving : last.sending, reading);
            event.status = status;
            event.from = cell.from;
            event.anaphoric = true;
            event.past = cell.past || status == MeasureStatus.REPORTED_PAST;
            event.datedPast = event.past;
            if (trigger.entry().is("repeats", "same")) {
                event.count = last.count;
                event.qualifier = last.qualifier;
                event.category = last.category;
            }
            event.limit = cell.limit;
            event.limitReading = cell.limit == null ? null : reading;
            event.date = cell.date();
            event.rest("receivingState", cell.span());
            event.rest("status", new Span(trigger.from(), trigger.headEnd()));
            if (cell.limit != null) {
                event.rest("deadline", cell.limit.span());
            }
            maker.told.add(event);
            discourse.add(event);
            any = true;
        }
        return any;
    }

    /** "the same goes for": what was told last of a limit holds for these persons too. */
    void limit(Cell cell) {
        List<Event> told = maker.told;
        for (int i = discourse.events.size() - 1; i >= 0; i--) {
            Event earlier = discourse.events.get(i);
            if (!told.contains(earlier)) {
                told.stream()
                        .filter(event -> event.limit == null && event.from == cell.from)
                        .forEach(event -> {
                            event.limit = earlier.limit;
                            event.limitReading = earlier.limitReading;
                        });
                return;
            }
        }
    }

    private @Nullable Event last() {
        List<Event> recent = discourse.recent();
        return recent.isEmpty() ? null : recent.getFirst();
    }
}
