package org.grata.notify.planning;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.notify.store.SubscriptionStore;
import org.grata.notify.subscription.Subscription;
import org.jboss.logging.Logger;

/**
 * Opens and closes subscriptions on the broker and in the database, which share no transaction. The
 * queue stands before the subscription is stored, so no reminder is sent to a queue that is not
 * there; it goes after the subscription is gone, by {@link #removeLeftQueues} if need be. A crash in
 * between leaves at worst an empty queue that nothing is routed to. A reminder that was fired just
 * before and is still in the outbox finds no queue and ends in {@code grata.unrouted}.
 */
@ApplicationScoped
public class Subscribing {
    private static final Logger LOG = Logger.getLogger(Subscribing.class);
    private static final int QUEUES_AT_ONCE = 100;

    private final SubscriberQueues queues;
    private final SubscriptionPlanning planning;
    private final SubscriptionStore subscriptions;
    private final Clock clock;

    public Subscribing(
            SubscriberQueues queues, SubscriptionPlanning planning, SubscriptionStore subscriptions, Clock clock) {
        this.queues = queues;
        this.planning = planning;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** @throws BrokerUnavailableException when the broker cannot be reached; nothing is stored then */
    public void subscribe(Subscription subscription) {
        queues.open(subscription.id());
        try {
            planning.add(subscription);
        } catch (RuntimeException e) {
            removeUnused(subscription.id());
            throw e;
        }
    }

    /** @return false when there is no such subscription */
    public boolean unsubscribe(UUID id) {
        boolean removed = planning.remove(id);
        if (removed) {
            removeLeftQueues();
        }
        return removed;
    }

    /** Removes the queues of deleted subscriptions; those that the broker does not let go wait for the next call. */
    public void removeLeftQueues() {
        try {
            for (UUID id : subscriptions.queuesToRemove(QUEUES_AT_ONCE)) {
                queues.remove(id);
                subscriptions.queueRemoved(id, clock.instant());
            }
        } catch (BrokerUnavailableException e) {
            LOG.warn("Queues of deleted subscriptions stay on the broker until it can be reached", e);
        }
    }

    private void removeUnused(UUID id) {
        try {
            queues.remove(id);
        } catch (BrokerUnavailableException e) {
            LOG.warnf(e, "The queue of %s, which was not stored, stays on the broker; nothing is routed to it", id);
        }
    }
}
