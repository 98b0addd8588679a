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

    /** Of queues that only people read. Far above what anybody leaves lying, far below what fills a disk. */
    static final int PARKING_LENGTH = 100_000;

    /** Bytes; the same for events of unusual size. */
    static final int PARKING_BYTES = 1 << 30;

    /** Of the stream of reminders: as long as the longest weekend, or this many bytes. */
    static final String STREAM_AGE = "7D";

    static final long STREAM_BYTES = 2L << 30;

    /** Bytes; what is too old goes segment by segment. */
    static final int STREAM_SEGMENT = 50_000_000;

    private final boolean embeddedBroker;

    Arguments(AmqpConfig config) {
        this.embeddedBroker = config.embeddedBroker();
    }

    /** Of the exchanges: no alternate, so that what no queue takes stays in the outbox. */
    public Map<String, Object> exchange() {
        return Map.of();
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

    /**
     * Of the stream of reminders, which any number of readers read from where they like, and which nobody empties.
     * The embedded broker has none: there it is a queue, for one reader.
     */
    public Map<String, Object> reminderStream() {
        if (embeddedBroker) {
            return Map.of();
        }
        return Map.of(
                "x-queue-type",
                "stream",
                "x-max-age",
                STREAM_AGE,
                "x-max-length-bytes",
                STREAM_BYTES,
                "x-stream-max-segment-size-bytes",
                STREAM_SEGMENT);
    }

    /**
     * Of {@code grata.unrouted} and the services' dead letters: a full one takes no more, and whoever
     * sends there is told and keeps the message (the outbox, the inbox, the queue that gave it up).
     */
    public Map<String, Object> parkingQueue() {
        return parking("reject-publish");
    }

    /**
     * Of subscribers' dead letters: a full one loses its oldest. Nobody could keep what it refused, as the
     * subscriber's own queue is full then; of reminders the oldest are worth least.
     */
    public Map<String, Object> subscriberDeadLetters() {
        return parking("drop-head");
    }

    private Map<String, Object> parking(String overflow) {
        if (embeddedBroker) {
            return Map.of();
        }
        return Map.of(
                "x-queue-type",
                "quorum",
                // No consumer, no delivery limit: a person who looks and puts back must not lose the message.
                "x-delivery-limit",
                Integer.MAX_VALUE,
                "x-max-length",
                PARKING_LENGTH,
                "x-max-length-bytes",
                PARKING_BYTES,
                "x-overflow",
                overflow);
    }
}
