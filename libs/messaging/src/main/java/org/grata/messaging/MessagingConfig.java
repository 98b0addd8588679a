package org.grata.messaging;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How events are sent and taken in. */
@ConfigMapping(prefix = "grata.messaging")
public interface MessagingConfig {
    OutboxSettings outbox();

    InboxSettings inbox();

    /** Sending. */
    interface OutboxSettings {
        /** False leaves the rows to other replicas. */
        @WithDefault("true")
        boolean relayEnabled();

        /** How often to look for rows that no commit of this replica announced. */
        @WithDefault("1s")
        Duration pollInterval();

        /** Most events sent and not yet confirmed. */
        @WithDefault("200")
        int window();

        /** How long claimed rows belong to a relay; must be longer than the confirm timeout. */
        @WithDefault("60s")
        Duration lease();

        /** How long to wait for the broker to confirm a window. */
        @WithDefault("10s")
        Duration confirmTimeout();

        /**
         * Bytes of the largest event; a larger one is parked, as the broker would close the channel. Keep
         * it below the broker's {@code max_message_size}, which is 16 MiB in RabbitMQ 4.
         */
        @WithDefault("15728640")
        int maxBodyBytes();

        /** So often the broker may refuse an event by closing the channel, before it is parked. */
        @WithDefault("10")
        int maxRefusals();

        /** How long sent rows are kept, for people who look for them. */
        @WithDefault("7d")
        Duration retention();
    }

    /** Taking in. */
    interface InboxSettings {
        /** Most events handled at once, over all queues of a service; keep it below the database pool. */
        @WithDefault("8")
        int concurrency();

        /** Most events of a queue that the broker hands over before it has an answer. */
        @WithDefault("20")
        int prefetch();

        /** Tries of an event whose handler fails unexpectedly, before it goes to the dead letters. */
        @WithDefault("5")
        int tries();

        /** The first wait between tries; doubles each time. */
        @WithDefault("200ms")
        Duration firstDelay();

        /** The longest wait between tries. */
        @WithDefault("15s")
        Duration longestDelay();

        /** How long an event is remembered; must exceed the time a repeat may take to arrive. */
        @WithDefault("30d")
        Duration retention();
    }
}
