package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.grata.message.Reminder;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.reminder.store.ReminderStore;

/**
 * Marks due reminders fired and puts them into the outbox, in one transaction: a crash before the
 * commit leaves them planned, a crash after it leaves them to the relay.
 */
@ApplicationScoped
public class Firing {
    private final ReminderStore reminders;
    private final Outbox outbox;
    private final Clock clock;
    private final Timer lateness;

    public Firing(ReminderStore reminders, Outbox outbox, Clock clock, MeterRegistry meters) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.clock = clock;
        this.lateness = Timer.builder("grata.reminders.lateness")
                .description("From the due time of a reminder to its firing")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** @return how many were fired; fewer than the limit when no more are due or free */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fireDue(int limit) {
        List<KnownReminder> due = reminders.claimDue(clock.instant(), limit);
        if (!due.isEmpty()) {
            outbox.addAll(due.stream().map(Firing::event).toList());
        }
        for (KnownReminder reminder : due) {
            lateness.record(Duration.between(reminder.dueAt(), firedAt(reminder)));
        }
        return due.size();
    }

    static OutgoingEvent event(KnownReminder reminder) {
        Expulsion expulsion = reminder.expulsion();
        Reminder message = new Reminder(
                reminder.id(),
                reminder.stage(),
                reminder.leadTime(),
                expulsion.id(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.headcount(),
                expulsion.confirmation(),
                expulsion.leaveBy(),
                reminder.dueAt(),
                firedAt(reminder),
                expulsion.revision());
        return new OutgoingEvent(
                reminder.id(),
                Exchanges.DEADLINES,
                ReminderAddress.routingKey(reminder.stage(), expulsion, reminder.subscriptionId()),
                ReminderAddress.type(reminder.stage()),
                expulsion.id().toString(),
                // The outbox sends in the order of this time; after an outage that is the order of due times.
                reminder.dueAt(),
                message);
    }

    private static Instant firedAt(KnownReminder reminder) {
        return Objects.requireNonNull(reminder.firedAt(), "a fired reminder has its time");
    }
}
