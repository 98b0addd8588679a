package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;
import org.grata.notify.webhook.sending.WebhookReminders;

/** Fires what needs no broker: hands it to the webhooks, or leaves it to be read. */
@ApplicationScoped
public class HandOver {
    private final DueStore reminders;
    private final WebhookReminders webhooks;
    private final Fired fired;
    private final Clock clock;

    HandOver(DueStore reminders, WebhookReminders webhooks, Fired fired, Clock clock) {
        this.reminders = reminders;
        this.webhooks = webhooks;
        this.fired = fired;
        this.clock = clock;
    }

    /** @return how many were fired; fewer than the limit when no more are due or free */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int fireDue(Channel channel, int limit) {
        Instant now = clock.instant();
        List<KnownReminder> due = reminders.lockDue(channel, now, limit);
        if (!due.isEmpty()) {
            switch (channel) {
                case WEBHOOK -> webhooks.add(due);
                case PULL -> {}
                case AMQP -> throw new IllegalArgumentException("the broker is sent them: " + channel);
            }
            fired.mark(due, now);
        }
        return due.size();
    }
}
