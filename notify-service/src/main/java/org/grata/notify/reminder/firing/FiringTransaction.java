package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.grata.messaging.outbox.DirectSender;
import org.grata.messaging.outbox.Outbox;
import org.grata.messaging.outbox.OutgoingEvent;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.messaging.ReminderMessages;
import org.grata.notify.reminder.store.ReminderStore;
import org.grata.notify.subscription.Channel;
import org.grata.notify.wakeup.Wakeup;
import org.grata.notify.wakeup.Wakeups;

/**
 * Due reminders stay locked from the claim until the broker has them: a crash before the commit leaves them
 * planned, and whoever claims them next sends them again, with the same id. So at most the batches in hand are
 * repeated, and a reminder costs one write.
 */
@ApplicationScoped
public class FiringTransaction {
    private final ReminderStore reminders;
    private final Outbox outbox;
    private final Wakeups wakeups;
    private final Clock clock;
    private final Timer lateness;

    public FiringTransaction(
            ReminderStore reminders, Outbox outbox, Wakeups wakeups, Clock clock, MeterRegistry meters) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.wakeups = wakeups;
        this.clock = clock;
        this.lateness = Timer.builder("grata.reminders.lateness")
                .description("From the due time of a reminder until the broker has it, or its delivery is on its way")
                .publishPercentileHistogram()
                .register(meters);
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
        markFired(due, now);
        return due.size();
    }

    private void markFired(List<KnownReminder> due, Instant firedAt) {
        reminders.markFired(due, firedAt);
        wakeups.tell(Wakeup.FIRED);
        Instant arrived = clock.instant();
        for (KnownReminder reminder : due) {
            lateness.record(Duration.between(reminder.dueAt(), arrived));
        }
    }
}
