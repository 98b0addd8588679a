package org.grata.messaging.loop;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.grata.messaging.failure.TransientFailures;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work that is repeated on a thread of its own as long as the service lives: {@link Loops} starts and ends every
 * bean of this type. Whatever a step throws, an {@link Error} included, the loop goes on after a pause that doubles
 * from half a second to ten seconds. Trouble that passes by itself is told once at WARN, then at DEBUG until all is
 * well; of other failures without a success in between each kind is shown with its stack trace once.
 */
public abstract class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 5;

    private final String name;
    private final Duration endLimit;
    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /** A loop whose step, when the service ends, may go on for a second. */
    protected Loop(String name) {
        this(name, Duration.ofSeconds(1));
    }

    /**
     * Makes a loop that does not run yet, and is started once.
     *
     * @param endLimit how long a step that is under way may go on when the service ends; then it is interrupted
     */
    protected Loop(String name, Duration endLimit) {
        this.name = name;
        this.endLimit = endLimit;
    }

    /** One round of the work; tells how long to rest before the next, zero when there is more to do. */
    protected abstract Duration step() throws InterruptedException;

    /** Called when the service ends and the last step is over, or its time is. */
    protected void ended() {}

    /** Whether this service is to run it at all. */
    protected boolean enabled() {
        return true;
    }

    /** Cuts the rest short; the next one, when it does not rest now. A pause after a failure is kept. */
    public void wake() {
        bell.release();
    }

    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::repeat);
    }

    /** False when it was started and its thread is gone, though nobody told it to end. */
    public boolean alive() {
        Thread started = thread;
        return started == null || started.isAlive() || ending.getCount() == 0;
    }

    /** Ends it after the step it is in; does not wait. */
    public void tellToEnd() {
        ending.countDown();
        wake();
    }

    /**
     * Waits for the end; interrupts the step when its limit is over.
     *
     * @return whether it ended within the limit
     */
    public boolean awaitEnd() throws InterruptedException {
        Thread started = thread;
        boolean inTime = started == null || started.join(endLimit);
        if (!inTime) {
            LOG.warnf("%s did not end within %s and is interrupted", name, endLimit);
            started.interrupt();
        }
        ended();
        return inTime;
    }

    String name() {
        return name;
    }

    private void repeat() {
        int failures = 0;
        Set<Class<?>> shown = new HashSet<>();
        while (ending.getCount() > 0) {
            try {
                Duration rest = step();
                if (failures > 0) {
                    LOG.infof("%s goes on after %d failed tries", name, failures);
                }
                failures = 0;
                shown.clear();
                rest(rest);
            } catch (Throwable e) {
                failures++;
                Duration pause = pauseAfter(failures);
                if (ending.getCount() > 0) {
                    tell(e, shown.add(e.getClass()), failures, pause);
                }
                pause(pause);
            }
        }
    }

    private void tell(Throwable failure, boolean first, int failures, Duration pause) {
        if (TransientFailures.isTransient(failure)) {
            if (failures == 1) {
                LOG.warnf("%s failed and tries again until it succeeds: %s", name, failure.getMessage());
            } else {
                LOG.debugf("%s still tries (%d): %s", name, failures, failure.getMessage());
            }
        } else if (first) {
            LOG.errorf(failure, "%s failed (%d), next try in %s", name, failures, pause);
        } else {
            LOG.errorf("%s failed (%d), next try in %s: %s", name, failures, pause, failure);
        }
    }

    private void rest(Duration rest) throws InterruptedException {
        if (bell.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
            // Many rings before it looks are one.
            bell.drainPermits();
        }
    }

    /** An interruption that is no end only cuts it short. */
    private void pause(Duration pause) {
        try {
            boolean _ = ending.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // Whether this is the end is asked next.
        }
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
