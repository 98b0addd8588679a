package org.grata.notify.reminder.messaging;

import java.time.Instant;
import java.util.Objects;

import org.grata.message.Reminder;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.messaging.topology.Exchanges;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.KnownReminder;

/** What a subscriber is sent of a reminder that is fired, by whichever channel. */
public final class ReminderMessages {
    private ReminderMessages() {}

    /** The body. */
    public static Reminder message(KnownReminder reminder) {
        Expulsion expulsion = reminder.expulsion();
        return new Reminder(
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
    }

    /** The message to the broker. */
    public static OutgoingEvent event(KnownReminder reminder) {
        Expulsion expulsion = reminder.expulsion();
        return new OutgoingEvent(
                reminder.id(),
                Exchanges.DEADLINES,
                ReminderAddress.routingKey(reminder.stage(), expulsion, reminder.subscriptionId()),
                ReminderAddress.type(reminder.stage()),
                expulsion.id().toString(),
                // The outbox sends what the broker did not take in the order of this time.
                reminder.dueAt(),
                message(reminder));
    }

    private static Instant firedAt(KnownReminder reminder) {
        return Objects.requireNonNull(reminder.firedAt(), "a fired reminder has its time");
    }
}
