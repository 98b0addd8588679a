package org.grata.bench.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.grata.bench.stack.Waiting;

/** Waits for what the service does, and tells how far it is. */
final class Waits {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Progress progress;
    private final Clock clock;

    Waits(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    void untilDue(Instant due) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(
                Math.max(0, Duration.between(clock.instant(), due).toMillis())));
        progress.begin();
    }

    /** Waits for a number, and tells how far it is. */
    void untilAll(String what, Callable<Integer> done, int all) throws Exception {
        until(what, () -> {
            int now = done.call();
            progress.soFar(now, all);
            return now >= all;
        });
    }

    void until(String what, Callable<Boolean> condition) throws Exception {
        Waiting.until(what, PATIENCE, condition);
    }
}
