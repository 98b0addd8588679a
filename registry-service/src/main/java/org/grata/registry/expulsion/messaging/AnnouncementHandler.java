package org.grata.registry.expulsion.messaging;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.messaging.inbox.EventHandler;
import org.grata.messaging.inbox.IncomingEvent;
import org.grata.messaging.inbox.Outcome;
import org.grata.registry.state.store.States;

/** Handles {@code announcement.extracted.v1}. */
@ApplicationScoped
public class AnnouncementHandler implements EventHandler<AnnouncementExtracted> {
    private final AnnouncementRecorder recorder;

    public AnnouncementHandler(AnnouncementRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Outcome handle(IncomingEvent<AnnouncementExtracted> event) {
        Set<String> codes = new TreeSet<>();
        for (Measure measure : event.body().measures()) {
            codes.add(measure.receivingState());
            codes.add(measure.sendingState());
        }
        Set<String> unknown = States.unknown(codes);
        if (!unknown.isEmpty()) {
            return new Outcome.Poison("no State has the code " + String.join(", ", unknown));
        }
        return recorder.record(event.body()) == 0 ? new Outcome.Duplicate() : new Outcome.Done();
    }
}
