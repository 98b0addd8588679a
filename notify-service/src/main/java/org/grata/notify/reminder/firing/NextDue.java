package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;

/** How long a loop that has fired all that was due may rest. */
final class NextDue {
    /** When the next due reminder is in another replica's hands, look again no sooner than this. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(10);

    private final DueStore reminders;
    private final Channel channel;
    private final FiringConfig config;
    private final Clock clock;

    NextDue(DueStore reminders, Channel channel, FiringConfig config, Clock clock) {
        this.reminders = reminders;
        this.channel = channel;
        this.config = config;
        this.clock = clock;
    }

    Duration rest() {
        return reminders
                .untilNextDue(channel, clock.instant())
                .map(this::bounded)
                .orElse(config.pollInterval());
    }

    private Duration bounded(Duration wait) {
        if (wait.compareTo(SHORTEST_SLEEP) < 0) {
            return SHORTEST_SLEEP;
        }
        return wait.compareTo(config.pollInterval()) > 0 ? config.pollInterval() : wait;
    }
}
