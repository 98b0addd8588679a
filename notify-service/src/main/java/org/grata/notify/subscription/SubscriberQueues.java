package org.grata.notify.subscription;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.grata.messaging.broker.BrokerUnavailableException;

/** The queues of subscribers on the broker. What a subscriber declared itself is left alone. */
public interface SubscriberQueues {
    /**
     * Declares the queue and its binding, and returns when both stand; repeating it changes nothing.
     *
     * @return how many dead letters it has
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    int open(SubscriberQueue queue);

    /**
     * Removes queues with what is in them, without disturbing what is sent to others. A stream only takes no more of
     * that subscription.
     *
     * @return the subscriptions whose queues are gone; the others may be tried again
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    Set<UUID> remove(Collection<SubscriberQueue> queues) throws InterruptedException;

    /**
     * Removes at once a queue to which nothing was ever routed.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    void discard(SubscriberQueue queue);
}
