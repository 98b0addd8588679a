package org.grata.notify.subscription;

import java.net.URI;
import java.util.UUID;

/** How reminders reach the subscriber. */
public sealed interface Delivery {
    /** The name that callers and the database know the way by. */
    String type();

    /** A durable queue of the subscriber's own on the broker. */
    record Amqp() implements Delivery {
        public static final String TYPE = "AMQP";

        /** The name of the queue of one subscription. */
        public static String queue(UUID subscriptionId) {
            return "grata.subscription." + subscriptionId;
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /**
     * A signed HTTP POST for each reminder.
     *
     * @param url absolute, https or http
     */
    record Webhook(URI url) implements Delivery {
        public static final String TYPE = "WEBHOOK";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Nothing is sent: the subscriber reads what is fired. */
    record Pull() implements Delivery {
        public static final String TYPE = "PULL";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
