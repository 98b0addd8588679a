package org.grata.notify.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.PlannedReminder;
import org.grata.notify.reminder.Planner;
import org.grata.notify.reminder.store.ExpulsionStore;
import org.grata.notify.reminder.store.PlanningLock;
import org.grata.notify.reminder.store.ReminderStore;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.subscription.store.UnsentReminders;
import org.grata.notify.wakeup.Wakeup;
import org.grata.notify.wakeup.Wakeups;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.store.WebhookEndpointStore;

/** Plans what follows from a new, changed or deleted subscription, in the transaction that stores it. */
@ApplicationScoped
public class SubscriptionPlanning {
    private final PlanningLock lock;
    private final ExpulsionStore expulsions;
    private final SubscriptionStore subscriptions;
    private final ReminderStore reminders;
    private final UnsentReminders unsent;
    private final Wakeups wakeups;
    private final WebhookEndpointStore webhooks;
    private final Event<Planned> planned;
    private final Clock clock;

    public SubscriptionPlanning(
            PlanningLock lock,
            ExpulsionStore expulsions,
            SubscriptionStore subscriptions,
            ReminderStore reminders,
            UnsentReminders unsent,
            Wakeups wakeups,
            WebhookEndpointStore webhooks,
            Event<Planned> planned,
            Clock clock) {
        this.lock = lock;
        this.expulsions = expulsions;
        this.subscriptions = subscriptions;
        this.reminders = reminders;
        this.unsent = unsent;
        this.wakeups = wakeups;
        this.webhooks = webhooks;
        this.planned = planned;
        this.clock = clock;
    }

    /**
     * Stores a subscription and plans what is ahead of the expulsions already known. That those are
     * registered is not told: the subscriber asks the register for what was before.
     */
    @Transactional
    public void add(Subscription subscription) {
        lock.forSubscription();
        subscriptions.insert(subscription);
        planAhead(subscription, clock.instant());
    }

    /** The same for a subscription that is told by webhook, whose requests the secret signs. */
    @Transactional
    public void add(Subscription subscription, WebhookSecret secret) {
        add(subscription);
        webhooks.open(subscription.id(), secret);
    }

    /**
     * Changes a subscription and plans anew what is ahead; what is due already stays on its way.
     *
     * @return the subscription as it is now; empty when there is none
     */
    @Transactional
    public Optional<Subscription> change(UUID id, UnaryOperator<Subscription> change) {
        lock.forSubscription();
        Optional<Subscription> before = subscriptions.find(id);
        Optional<Subscription> changed = before.map(change);
        changed.ifPresent(subscription -> {
            Instant now = clock.instant();
            subscriptions.update(subscription);
            reminders.cancelAheadOfSubscription(id, now);
            planAhead(subscription, now);
            if (!before.map(Subscription::delivery).equals(Optional.of(subscription.delivery()))) {
                webhooks.moved(id);
            }
        });
        return changed;
    }

    /**
     * Deletes a subscription, cancels what it was still to be sent and drops what is fired and not sent.
     *
     * @return false when there is none
     */
    @Transactional
    public boolean remove(UUID id) {
        lock.forSubscription();
        boolean removed = subscriptions.delete(id, clock.instant());
        if (removed) {
            reminders.cancelAllOfSubscription(id);
            unsent.drop(id);
            webhooks.close(id);
        }
        return removed;
    }

    private void planAhead(Subscription subscription, Instant now) {
        List<PlannedReminder> plan = expulsions.withDeadlineFrom(now.minus(Planner.EXPIRED_AFTER)).stream()
                .flatMap(expulsion -> Planner.ahead(expulsion, subscription, now).stream())
                .toList();
        reminders.plan(plan);
        wakeups.tell(Wakeup.PLANNED);
        planned.fire(new Planned());
    }
}
