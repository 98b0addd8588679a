package org.grata.notify.webhook.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The defaults, except for what is given. */
public record WebhookSettings(Optional<List<String>> allowedNetworks, Duration requestTimeout)
        implements WebhookConfig {
    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public int inFlight() {
        return 200;
    }

    @Override
    public int inFlightPerSubscriber() {
        return 4;
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration pollInterval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration formerSecretValidFor() {
        return Duration.ofHours(24);
    }

    @Override
    public Retry retry() {
        return new Retry() {
            @Override
            public Duration firstDelay() {
                return Duration.ofSeconds(10);
            }

            @Override
            public Duration longestDelay() {
                return Duration.ofHours(2);
            }

            @Override
            public Duration giveUpAfter() {
                return Duration.ofHours(24);
            }
        };
    }

    @Override
    public Circuit circuit() {
        return new Circuit() {
            @Override
            public int failures() {
                return 5;
            }

            @Override
            public Duration firstPause() {
                return Duration.ofSeconds(30);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofMinutes(30);
            }
        };
    }
}
