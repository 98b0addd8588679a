package org.grata.notify.planning;

import java.util.UUID;

import org.grata.messaging.broker.BrokerUnavailableException;

/** The queues of subscribers on the broker. */
public interface SubscriberQueues {
    /**
     * Declares the queue and its binding, and returns when both stand; repeating it changes nothing.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    void open(UUID subscriptionId);

    /**
     * Removes the queue with what is in it; nothing happens when there is none.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    void remove(UUID subscriptionId);
}
