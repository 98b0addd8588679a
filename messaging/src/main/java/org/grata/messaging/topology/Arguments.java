package org.grata.messaging.topology;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.AmqpConfig;

/**
 * The arguments with which exchanges and queues are declared. They are the same wherever one is
 * declared, because a broker closes the channel of whoever declares again with others.
 */
@ApplicationScoped
public class Arguments {
    /** After so many deliveries without an answer a message is a dead letter. */
    static final int DELIVERY_LIMIT = 20;

    /** A subscriber that does not read loses its oldest reminders to its dead letters beyond this. */
    static final int SUBSCRIBER_LENGTH = 100_000;

    private final boolean embeddedBroker;

    Arguments(AmqpConfig config) {
        this.embeddedBroker = config.embeddedBroker();
    }

    /** Of the topic exchanges; Qpid has no alternate exchange, there a returned message is sent on. */
    public Map<String, Object> exchange() {
        return embeddedBroker ? Map.of() : Map.of("alternate-exchange", Exchanges.UNROUTED);
    }

    /** Of a consumer's queue. */
    public Map<String, Object> consumerQueue(String queue) {
        if (embeddedBroker) {
            return Map.of("alternateExchange", Exchanges.DEAD_LETTERS, "x-qpid-maximum-delivery-count", DELIVERY_LIMIT);
        }
        return Map.of(
                "x-queue-type",
                "quorum",
                "x-delivery-limit",
                DELIVERY_LIMIT,
                "x-dead-letter-exchange",
                Exchanges.DEAD_LETTERS,
                "x-dead-letter-routing-key",
                queue,
                // Without these two a message on its way to the dead letters is lost when a node fails.
                "x-dead-letter-strategy",
                "at-least-once",
                "x-overflow",
                "reject-publish");
    }

    /** Of a subscriber's queue: bounded, as a subscriber may forget to read. */
    public Map<String, Object> subscriberQueue(String queue) {
        if (embeddedBroker) {
            return consumerQueue(queue);
        }
        Map<String, Object> arguments = new HashMap<>(consumerQueue(queue));
        arguments.put("x-max-length", SUBSCRIBER_LENGTH);
        // To reject would hold up the other subscribers' copies of the same reminder.
        arguments.put("x-overflow", "drop-head");
        arguments.put("x-dead-letter-strategy", "at-most-once");
        return Map.copyOf(arguments);
    }

    /** Of queues that only people read: dead letters, unrouted. */
    public Map<String, Object> parkingQueue() {
        // No consumer, no delivery limit: a person who looks and puts back must not lose the message.
        return embeddedBroker ? Map.of() : Map.of("x-queue-type", "quorum", "x-delivery-limit", Integer.MAX_VALUE);
    }
}
