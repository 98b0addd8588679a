package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.messaging.outbox.DirectSender;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.messaging.ReminderMessages;
import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;

/**
 * Due reminders stay locked from the claim until the broker has them: a crash before the commit leaves them
 * planned, and whoever claims them next sends them again, with the same id. So at most the batches in hand are
 * repeated, and a reminder costs one write.
 */
@ApplicationScoped
public class FiringTransaction {
    private final DueStore reminders;
    private final Outbox outbox;
    private final Fired fired;
    private final Clock clock;

    FiringTransaction(DueStore reminders, Outbox outbox, Fired fired, Clock clock) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.fired = fired;
        this.clock = clock;
    }

    /**
     * Claims a batch, sends it, and marks it fired when the broker has answered.
     *
     * @param sent run as soon as the batch is on its way
     * @return how many were fired
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = InterruptedException.class)
    public int fire(DirectSender sender, int limit, Runnable sent) throws InterruptedException {
        Instant now = clock.instant();
        List<KnownReminder> due = reminders.lockDue(Channel.AMQP, now, limit);
        if (due.isEmpty()) {
            return 0;
        }
        DirectSender.Sending sending =
                sender.send(due.stream().map(ReminderMessages::event).toList());
        sent.run();
        List<OutgoingEvent> notTaken = sending.notTaken();
        outbox.addAll(notTaken);
        fired.mark(due, now);
        return due.size();
    }
}
