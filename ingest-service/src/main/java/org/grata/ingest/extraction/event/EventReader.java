package org.grata.ingest.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.grata.ingest.extraction.mention.Actor;
import org.grata.ingest.extraction.mention.Group;
import org.grata.ingest.extraction.mention.Reading;
import org.grata.ingest.extraction.text.Sentence.Role;

/** Goes through a text and collects the events of its sentences. */
public final class EventReader {
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
        for (Reading reading : readings) {
            Role role = reading.sentence().role();
            if (role == Role.TITLE) {
                titles.add(reading);
                for (Actor actor : reading.actors()) {
                    discourse.titleActors.addAll(actor.codes());
                }
            }
            for (Group group : reading.groups()) {
                discourse.diplomatic |= group.diplomatic() == Group.Diplomatic.YES && role != Role.FRAGMENT;
                if (role == Role.TITLE && group.sending().size() == 1 && discourse.titleSending == null) {
                    discourse.titleSending = group.sending().getFirst();
                }
            }
        }
        for (Reading reading : readings) {
            switch (reading.sentence().role()) {
                case TITLE -> {}
                case DATELINE, FRAGMENT -> discourse.dateline(reading);
                case BODY -> {
                    new SentenceReader(reading, discourse).read();
                    discourse.note(reading);
                }
            }
        }
        for (Reading title : titles) {
            new SentenceReader(title, discourse).read().forEach(event -> event.title = true);
        }
        return List.copyOf(discourse.events);
    }
}
