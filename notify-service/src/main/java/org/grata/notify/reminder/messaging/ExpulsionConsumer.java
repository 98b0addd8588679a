package org.grata.notify.reminder.messaging;

import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.grata.message.ExpulsionChanged;
import org.grata.messaging.inbox.IncomingEvent;
import org.grata.messaging.inbox.Outcome;
import org.grata.messaging.inbox.Subscription;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.notify.planning.ExpulsionPlanning;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.Expulsion.Standing;
import org.grata.notify.subscription.Zones;
import org.jspecify.annotations.Nullable;

/** Takes in what the register tells of expulsions; one transaction for inbox, state and reminders. */
@ApplicationScoped
public class ExpulsionConsumer {
    private final ExpulsionPlanning planning;

    public ExpulsionConsumer(ExpulsionPlanning planning) {
        this.planning = planning;
    }

    @Produces
    @Singleton
    Subscription<ExpulsionChanged> expulsions() {
        return new Subscription<>(ConsumerQueue.NOTIFY_EXPULSIONS, ExpulsionChanged.class, this::handle);
    }

    /** What stands in the body counts; the type of the event only says why it was sent. */
    Outcome handle(IncomingEvent<ExpulsionChanged> event) {
        ExpulsionChanged change = event.body();
        return switch (change.status()) {
            case ANNOUNCED -> record(event, Standing.LIVE);
            case REVERSED -> record(event, Standing.REVERSED);
            case THREATENED, REPORTED_PAST ->
                new Outcome.Poison("an expulsion with the status " + change.status() + " makes no reminders");
        };
    }

    private Outcome record(IncomingEvent<ExpulsionChanged> event, Standing standing) {
        ExpulsionChanged change = event.body();
        if (change.revision() < 1) {
            return new Outcome.Poison("revisions count from 1: " + change.revision());
        }
        if (change.receivingState().equals(change.sendingState())) {
            return new Outcome.Poison("a State does not expel its own diplomats: " + change.receivingState());
        }
        Expulsion expulsion = new Expulsion(
                change.expulsionId(),
                change.revision(),
                change.receivingState(),
                change.sendingState(),
                standing,
                change.confirmation(),
                change.headcount(),
                change.deadline().leaveBy(),
                seatZone(change));
        // The time of the event is when this revision was recorded; the body's may be the first one's.
        boolean newer = planning.record(expulsion, event.time());
        return newer ? new Outcome.Done() : new Outcome.Duplicate();
    }

    /** The register may run on a newer JVM; a zone that is not known here yet is no reason to lose the event. */
    private static @Nullable ZoneId seatZone(ExpulsionChanged change) {
        return Optional.ofNullable(change.seatZone()).flatMap(Zones::find).orElse(null);
    }
}
