package org.grata.registry.expulsion.messaging;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.message.ExpulsionChanged;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Outcome;

/** Puts what changed into the outbox, so that it leaves exactly when the change is committed. */
@ApplicationScoped
class ChangeAnnouncer {
    private final Outbox outbox;
    private final IdGenerator ids;

    ChangeAnnouncer(Outbox outbox, IdGenerator ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    void announce(Outcome outcome, Instant now) {
        outcome.eventType().ifPresent(type -> outbox.add(event(type, outcome.after(), now)));
    }

    private OutgoingEvent event(String type, Expulsion expulsion, Instant now) {
        return new OutgoingEvent(
                ids.next(), Exchanges.EVENTS, type, type, expulsion.id().toString(), now, changed(expulsion));
    }

    private static ExpulsionChanged changed(Expulsion expulsion) {
        MergedMeasure measure = expulsion.measure();
        return new ExpulsionChanged(
                expulsion.id(),
                expulsion.revision(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                measure.status(),
                measure.headcount(),
                measure.deadline(),
                measure.announcedOn(),
                expulsion.account().publishedAt(),
                expulsion.recordedAt());
    }
}
