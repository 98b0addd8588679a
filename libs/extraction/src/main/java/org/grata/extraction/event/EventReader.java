package org.grata.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.extraction.lexicon.Tag;
import org.grata.extraction.mention.Actor;
import org.grata.extraction.mention.Group;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;
import org.grata.extraction.text.Sentence.Role;
import org.jspecify.annotations.Nullable;

/** Goes through a text and collects the events of its sentences. */
public final class EventReader {
    private static final int LONG_LINE = 15;

    private final List<Reading> readings;
    private final Discourse discourse = new Discourse();

    private EventReader(List<Reading> readings) {
        this.readings = readings;
    }

    /** Events in the order they are told; those of the title come last. */
    public static List<Event> read(List<Reading> readings) {
        return new EventReader(readings).run();
    }

    private List<Event> run() {
        List<Reading> titles = new ArrayList<>();
        boolean opening = true;
        for (Reading reading : readings) {
            Role role = reading.sentence().role();
            boolean tells = !reading.frames(Tag.TRIGGER).isEmpty();
            opening &= role != Role.BODY || !tells;
            if (role == Role.TITLE || (role == Role.FRAGMENT && opening && tells)) {
                titles.add(reading);
                for (Actor actor : reading.actors()) {
                    discourse.titleActors.addAll(actor.codes());
                }
            }
            for (Group group : reading.groups()) {
                discourse.diplomatic |= group.diplomatic() == Group.Diplomatic.YES && role != Role.FRAGMENT;
                if (titles.contains(reading) && group.sending().size() == 1 && discourse.titleSending == null) {
                    discourse.titleSending = group.sending().getFirst();
                }
            }
        }
        for (Reading reading : readings) {
            switch (reading.sentence().role()) {
                case TITLE -> {}
                case DATELINE -> discourse.dateline(reading);
                case FRAGMENT -> {
                    if (isSentence(reading)) {
                        body(reading);
                    } else {
                        discourse.dateline(reading);
                    }
                }
                case BODY -> body(reading);
            }
        }
        List<Event> body = List.copyOf(discourse.events);
        for (Reading title : titles) {
            new SentenceReader(title, discourse).read().forEach(event -> event.title = true);
        }
        discourse.events.removeIf(event -> event.title && isVague(event, body));
        sameLimits();
        discourse.events.removeIf(discourse::isDenied);
        return List.copyOf(discourse.events);
    }

    /** "A diplomat told to leave": a title that does not say whose cannot add to what the text tells. */
    private static boolean isVague(Event event, List<Event> body) {
        return event.anaphoric
                && !body.isEmpty()
                && body.stream()
                        .noneMatch(
                                told -> told.receiving.equals(event.receiving) && told.sending.equals(event.sending));
    }

    /** "The same time" is as long as the limit told last. */
    private void sameLimits() {
        @Nullable Time last = null;
        for (Event event : discourse.events) {
            Time limit = event.limit;
            if (limit != null && limit.isSame()) {
                event.limit = last == null ? null : limit.like(last);
            } else if (limit != null) {
                last = limit;
            }
        }
    }

    private void body(Reading reading) {
        new SentenceReader(reading, discourse).read();
        discourse.note(reading);
    }

    /** A line without a full stop that is long and tells who said it. */
    private static boolean isSentence(Reading reading) {
        return reading.size() >= LONG_LINE
                && !reading.cues(Tag.SPEECH).isEmpty()
                && !reading.frames(Tag.TRIGGER).isEmpty();
    }
}
