package org.grata.bench.stack;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Waits for a condition of another process, which can only be asked again and again. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /** @throws TimeoutException saying what was waited for */
    public static void until(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("after " + limit.toSeconds() + " s there is no " + what);
            }
            Thread.sleep(PAUSE);
        }
    }
}
