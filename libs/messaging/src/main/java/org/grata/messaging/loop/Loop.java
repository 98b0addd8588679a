package org.grata.messaging.loop;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a step on a thread of its own until it is told to end. Whatever the step throws, an
 * {@link Error} included, it goes on after a pause that doubles from half a second to ten seconds. Of
 * failures without a success in between each kind is shown with its stack trace once.
 */
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 5;

    private final String name;
    private final Predicate<Throwable> expected;
    private final Step step;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /**
     * Makes a loop that does not run yet, and is started once.
     *
     * @param expected failures that need no stack trace: told once at WARN, then at DEBUG until all is well
     */
    public Loop(String name, Predicate<Throwable> expected, Step step) {
        this.name = name;
        this.expected = expected;
        this.step = step;
    }

    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::repeat);
    }

    /** False when it was started and its thread is gone, though nobody told it to end. */
    public boolean alive() {
        Thread started = thread;
        return started == null || started.isAlive() || ending.getCount() == 0;
    }

    /** Ends it after the step it is in. Does not wait; a step that waits itself must be woken. */
    public void tellToEnd() {
        ending.countDown();
    }

    /**
     * Waits for the end; interrupts the step when the limit is over.
     *
     * @return whether it ended within the limit
     */
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        Thread started = thread;
        if (started == null || started.join(limit)) {
            return true;
        }
        started.interrupt();
        return false;
    }

    private void repeat() {
        int failures = 0;
        Set<Class<?>> shown = new HashSet<>();
        boolean going = true;
        while (going) {
            Duration rest;
            try {
                rest = step.run();
                if (failures > 0) {
                    LOG.infof("%s goes on after %d failed tries", name, failures);
                }
                failures = 0;
                shown.clear();
            } catch (Throwable e) {
                failures++;
                rest = pauseAfter(failures);
                if (ending.getCount() > 0) {
                    tell(e, shown.add(e.getClass()), failures, rest);
                }
            }
            going = rest(rest);
        }
    }

    private void tell(Throwable failure, boolean first, int failures, Duration pause) {
        if (!expected.test(failure)) {
            if (!first) {
                LOG.errorf("%s failed (%d), next try in %s: %s", name, failures, pause, failure);
                return;
            }
            LOG.errorf(failure, "%s failed (%d), next try in %s", name, failures, pause);
        } else if (failures == 1) {
            LOG.warnf("%s failed and tries again until it succeeds: %s", name, failure.getMessage());
        } else {
            LOG.debugf("%s still tries (%d): %s", name, failures, failure.getMessage());
        }
    }

    /** Tells whether to go on; an interruption that is no end only cuts the rest short. */
    private boolean rest(Duration rest) {
        try {
            return !ending.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return ending.getCount() > 0;
        }
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** One round of the work. */
    @FunctionalInterface
    public interface Step {
        /** Tells how long to rest before the next; zero when there is more to do. */
        Duration run() throws InterruptedException;
    }
}
