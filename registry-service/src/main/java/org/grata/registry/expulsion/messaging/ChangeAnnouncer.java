package org.grata.registry.expulsion.messaging;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.message.ExpulsionChanged;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.registry.expulsion.Change;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Outcome;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.MeasureStatus;

/** Puts what changed into the outbox, so that it leaves exactly when the change is committed. */
@ApplicationScoped
class ChangeAnnouncer {
    private final Outbox outbox;
    private final IdGenerator ids;
    private final States states;

    ChangeAnnouncer(Outbox outbox, IdGenerator ids, States states) {
        this.outbox = outbox;
        this.ids = ids;
        this.states = states;
    }

    void announce(Outcome outcome, Instant now) {
        announce(outcome.eventType(), outcome.after(), now);
    }

    void announce(Change change, Instant now) {
        announce(change.eventType(), change.after(), now);
    }

    private void announce(Optional<String> type, Expulsion after, Instant now) {
        type.ifPresent(told -> outbox.add(event(told, after, now)));
    }

    private OutgoingEvent event(String type, Expulsion expulsion, Instant now) {
        return new OutgoingEvent(
                ids.next(), Exchanges.EVENTS, type, type, expulsion.id().toString(), now, changed(expulsion));
    }

    private ExpulsionChanged changed(Expulsion expulsion) {
        MergedMeasure measure = expulsion.measure();
        return new ExpulsionChanged(
                expulsion.id(),
                expulsion.revision(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.isLive() ? MeasureStatus.ANNOUNCED : MeasureStatus.REVERSED,
                measure.confirmation(),
                measure.headcount(),
                measure.deadline(),
                states.find(expulsion.receivingState()).map(State::seatZone).orElse(null),
                measure.announcedOn(),
                expulsion.account().publishedAt(),
                expulsion.recordedAt());
    }
}
