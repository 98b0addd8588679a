package org.grata.notify.subscription;

import java.util.UUID;

/** How reminders reach the subscriber. Webhooks become a second case. */
public sealed interface Delivery {
    /** A durable queue of the subscriber's own on the broker. */
    record Amqp() implements Delivery {
        /** The name of the queue of one subscription. */
        public static String queue(UUID subscriptionId) {
            return "grata.subscription." + subscriptionId;
        }
    }
}
