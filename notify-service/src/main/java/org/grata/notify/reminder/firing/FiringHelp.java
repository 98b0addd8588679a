package org.grata.notify.reminder.firing;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;

/**
 * A second hand for the firing loop while more is due than one batch: it claims and sends while the other waits for
 * the broker's confirms and the commit.
 */
@Singleton
class FiringHelp extends Loop {
    private static final Duration UNTIL_CALLED = Duration.ofDays(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Firing firing;
    private final FiringConfig config;

    FiringHelp(Firing firing, FiringConfig config) {
        super("firing-help", STOP_WITHIN);
        this.firing = firing;
        this.config = config;
    }

    @Override
    protected boolean enabled() {
        return config.enabled();
    }

    @Override
    protected Duration step() throws InterruptedException {
        return firing.fireDue(config.half()) < config.half() ? UNTIL_CALLED : Duration.ZERO;
    }
}
