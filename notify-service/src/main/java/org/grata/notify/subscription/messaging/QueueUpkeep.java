package org.grata.notify.subscription.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.notify.subscription.SubscriberQueue;
import org.grata.notify.subscription.SubscriberQueues;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.subscription.store.UnsentReminders;
import org.jboss.logging.Logger;

/** Restores the queues of subscriptions and removes those of deleted ones, a bounded number at a time. */
@ApplicationScoped
public class QueueUpkeep {
    /** Where {@link #restoreAfter} starts. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final Logger LOG = Logger.getLogger(QueueUpkeep.class);
    private static final int QUEUES_AT_ONCE = 100;

    private final SubscriberQueues queues;
    private final SubscriptionStore subscriptions;
    private final UnsentReminders unsent;
    private final Clock clock;

    public QueueUpkeep(SubscriberQueues queues, SubscriptionStore subscriptions, UnsentReminders unsent, Clock clock) {
        this.queues = queues;
        this.subscriptions = subscriptions;
        this.unsent = unsent;
        this.clock = clock;
    }

    /**
     * Declares the queues that reminders did not find; those are tried again by the outbox. A reminder for
     * a subscription that is deleted is of no use and is dropped.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    public void restoreMissed() {
        List<UUID> missed = unsent.withoutQueue(QUEUES_AT_ONCE);
        List<SubscriberQueue> live = subscriptions.queuesOf(missed);
        if (!live.isEmpty()) {
            LOG.warnf("%d subscribers' queues were gone and are declared again: %s", live.size(), live);
            open(live);
        }
        Set<UUID> kept = live.stream().map(SubscriberQueue::subscriptionId).collect(Collectors.toSet());
        missed.stream().filter(id -> !kept.contains(id)).forEach(unsent::drop);
    }

    /**
     * Declares the queues of the subscriptions that follow.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    public Restored restoreAfter(UUID last) {
        List<SubscriberQueue> page = subscriptions.queuesAfter(last, QUEUES_AT_ONCE);
        long deadLetters = open(page);
        return new Restored(
                page.size() < QUEUES_AT_ONCE
                        ? Optional.empty()
                        : Optional.of(page.getLast().subscriptionId()),
                deadLetters);
    }

    /**
     * Removes the queues of deleted subscriptions; those that the broker does not let go wait for the next
     * call.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    public void removeLeft() throws InterruptedException {
        List<SubscriberQueue> left = subscriptions.queuesToRemove(QUEUES_AT_ONCE);
        if (!left.isEmpty()) {
            queues.remove(left).forEach(id -> subscriptions.queueRemoved(id, clock.instant()));
        }
    }

    private long open(List<SubscriberQueue> some) {
        long deadLetters = 0;
        for (SubscriberQueue queue : some) {
            deadLetters += queues.open(queue);
        }
        // Another replica may have removed the queue of one that was deleted in between, and done with it.
        subscriptions.removeQueuesAgain(
                some.stream().map(SubscriberQueue::subscriptionId).toList());
        return deadLetters;
    }

    /**
     * Some queues that were declared.
     *
     * @param next where to go on; empty when those were the last
     * @param deadLetters how many lie in their dead letters together
     */
    public record Restored(Optional<UUID> next, long deadLetters) {}
}
