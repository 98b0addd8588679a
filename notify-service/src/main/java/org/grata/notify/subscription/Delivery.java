package org.grata.notify.subscription;

import java.net.URI;
import java.util.UUID;

/** How reminders reach the subscriber. */
public sealed interface Delivery {
    Channel channel();

    /** By a message on the broker, into a queue. */
    record Amqp(Queue queue) implements Delivery {
        /** The name of the queue that one subscription has for itself. */
        public static String queue(UUID subscriptionId) {
            return "grata.subscription." + subscriptionId;
        }

        @Override
        public Channel channel() {
            return Channel.AMQP;
        }
    }

    /** Whose queue it is. */
    enum Queue {
        /** Made and kept for this subscription: a quorum queue with its dead letters. There are few of these. */
        DEDICATED,
        /** The stream that all share who choose it; each reader picks its own by the last word of the routing key. */
        SHARED,
        /** Declared and bound by the subscriber; until it is, reminders wait. */
        OWN
    }

    /**
     * By a signed HTTP POST for each reminder.
     *
     * @param url absolute, https or http
     */
    record Webhook(URI url) implements Delivery {
        @Override
        public Channel channel() {
            return Channel.WEBHOOK;
        }
    }

    /** Nothing is sent: the subscriber reads what is fired. */
    record Pull() implements Delivery {
        @Override
        public Channel channel() {
            return Channel.PULL;
        }
    }
}
