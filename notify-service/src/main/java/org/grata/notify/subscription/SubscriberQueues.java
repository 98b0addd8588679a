package org.grata.notify.subscription;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.grata.messaging.broker.BrokerUnavailableException;

/** The queues of subscribers on the broker. */
public interface SubscriberQueues {
    /**
     * Declares the queue and its binding, and returns when both stand; repeating it changes nothing.
     *
     * @return how many dead letters it has
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    int open(UUID subscriptionId);

    /**
     * Removes queues with what is in them, without disturbing what is sent to others.
     *
     * @return those that are gone; the others may be tried again
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    Set<UUID> remove(Collection<UUID> subscriptionIds) throws InterruptedException;

    /**
     * Removes at once a queue to which nothing was ever routed.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    void discard(UUID subscriptionId);
}
