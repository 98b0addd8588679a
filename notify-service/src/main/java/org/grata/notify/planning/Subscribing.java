package org.grata.notify.planning;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Delivery.Queue;
import org.grata.notify.subscription.SubscriberQueue;
import org.grata.notify.subscription.SubscriberQueues;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.webhook.WebhookSecret;
import org.jboss.logging.Logger;

/**
 * Opens and closes subscriptions on the broker and in the database, which share no transaction. A
 * queue stands before the subscription is stored; it goes after the subscription is gone, by
 * {@link QueueUpkeep#removeLeft}. A crash in between leaves at worst an empty queue that nothing is
 * routed to.
 */
@ApplicationScoped
public class Subscribing {
    private static final Logger LOG = Logger.getLogger(Subscribing.class);

    private final SubscriberQueues queues;
    private final SubscriptionStore subscriptions;
    private final SubscriptionPlanning planning;
    private final QueueConfig config;

    public Subscribing(
            SubscriberQueues queues,
            SubscriptionStore subscriptions,
            SubscriptionPlanning planning,
            QueueConfig config) {
        this.queues = queues;
        this.subscriptions = subscriptions;
        this.planning = planning;
        this.config = config;
    }

    /**
     * From then on the subscriber is told.
     *
     * @return the secret of a webhook, which is not told again; empty for others
     * @throws BrokerUnavailableException when a queue is needed and the broker cannot be reached; nothing is stored then
     * @throws TooManyQueuesException when it is to have a queue for itself and there are too many; nothing is stored then
     */
    public Optional<WebhookSecret> subscribe(Subscription subscription) {
        switch (subscription.delivery()) {
            case Delivery.Amqp(Queue kind) -> subscribeWithQueue(subscription, kind);
            case Delivery.Pull _ -> planning.add(subscription);
            case Delivery.Webhook _ -> {
                WebhookSecret secret = WebhookSecret.random();
                planning.add(subscription, secret);
                return Optional.of(secret);
            }
        }
        return Optional.empty();
    }

    private void subscribeWithQueue(Subscription subscription, Queue kind) {
        // Some more when several subscribe at once: it is no hard limit of the broker.
        if (kind == Queue.DEDICATED && subscriptions.countDedicated() >= config.most()) {
            throw new TooManyQueuesException(config.most());
        }
        SubscriberQueue queue = new SubscriberQueue(subscription.id(), kind);
        queues.open(queue);
        try {
            planning.add(subscription);
        } catch (RuntimeException e) {
            removeUnused(queue);
            throw e;
        }
    }

    /**
     * From then on nothing is planned, fired or sent for it; a queue goes soon after.
     *
     * @return false when there is no such subscription
     */
    public boolean unsubscribe(UUID id) {
        return planning.remove(id);
    }

    private void removeUnused(SubscriberQueue queue) {
        try {
            queues.discard(queue);
        } catch (BrokerUnavailableException e) {
            LOG.warnf(e, "The %s, which was not stored, stays on the broker; nothing is routed to it", queue);
        }
    }
}
