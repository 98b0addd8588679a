package org.grata.notify.webhook.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reminders are sent by HTTP. */
@ConfigMapping(prefix = "grata.webhooks")
public interface WebhookConfig {
    /** False leaves the sending to other replicas. */
    @WithDefault("true")
    boolean enabled();

    /** CIDR ranges that webhooks may lead to though they are not public, and by plain http too. */
    Optional<List<String>> allowedNetworks();

    /** How many requests of this replica may be under way at once. */
    @WithDefault("200")
    int inFlight();

    /** How many requests of all replicas together may be under way to one subscriber. */
    @WithDefault("4")
    int inFlightPerSubscriber();

    /** For looking up the host, and again for connecting. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** For the whole request, from looking up the host to the end of the answer. */
    @WithDefault("10s")
    Duration requestTimeout();

    /** The longest sleep; bounds how late it is noticed that a try is due. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long a former secret signs too after a rotation. */
    @WithDefault("24h")
    Duration formerSecretValidFor();

    Retry retry();

    Circuit circuit();

    /** When a delivery that failed is tried again. */
    interface Retry {
        /** After the first failure; doubles with each. */
        @WithDefault("10s")
        Duration firstDelay();

        @WithDefault("2h")
        Duration longestDelay();

        /** Counted from when it was due first; the try at the end is the last. */
        @WithDefault("24h")
        Duration giveUpAfter();
    }

    /** When a subscriber that fails again and again is left alone. */
    interface Circuit {
        /** So many failures in a row. */
        @WithDefault("5")
        int failures();

        /** For so long at first; doubles with each probe that fails. */
        @WithDefault("30s")
        Duration firstPause();

        @WithDefault("30m")
        Duration longestPause();
    }
}
