package org.grata.notify.webhook;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long to wait after a try that failed: twice as long each time, up to a limit, and up to a fifth more or less,
 * so that what failed together is not tried again together.
 */
public record RetryPolicy(Duration firstDelay, Duration longestDelay) {
    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait after a failed try.
     *
     * @param tries those that failed, from 1
     * @param random from 0 to 1
     * @param asked what the subscriber asked for, null for nothing: it is kept to, up to the longest delay
     */
    public Duration delay(int tries, double random, @Nullable Duration asked) {
        double doubled = firstDelay.toMillis() * Math.scalb(1.0, Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        double limited = Math.min(doubled, (double) longestDelay.toMillis());
        Duration delay = Duration.ofMillis(Math.round(limited * (1 - SPREAD + 2 * SPREAD * random)));
        if (asked == null || asked.compareTo(delay) <= 0) {
            return delay;
        }
        return asked.compareTo(longestDelay) < 0 ? asked : max(delay, longestDelay);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
