package org.grata.notify.stream.rest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import org.grata.notify.wakeup.Wakeup;
import org.grata.web.ProblemException;
import org.grata.web.ProblemKind;

/** The streams of this replica: how many there may be, when they are woken, when they end. */
@Singleton
class Streams {
    private final int limit;
    private final AtomicInteger open = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long heard;
    private volatile boolean ending;

    Streams(StreamConfig config, MeterRegistry meters) {
        this.limit = config.limit();
        Gauge.builder("grata.reminders.streams", open, AtomicInteger::get)
                .description("Streams of reminders that are open")
                .register(meters);
    }

    /**
     * Takes a place, to be given back by {@link #leave}.
     *
     * @throws ProblemException 503 when there is none, or the service ends
     */
    void enter() {
        if (ending) {
            throw unavailable("ENDING", "the service ends; another replica answers");
        }
        if (open.incrementAndGet() > limit) {
            leave();
            throw unavailable("TOO_MANY_STREAMS", limit + " streams are open, and this replica holds no more");
        }
    }

    void leave() {
        open.decrementAndGet();
    }

    boolean ending() {
        return ending;
    }

    /** Counts how often something was fired; ask it before looking what. */
    long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something was fired since {@link #heard} said {@code before}, or the service ends. */
    void await(long before, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (heard == before && !ending && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void wake(@Observes Wakeup wakeup) {
        if (wakeup == Wakeup.FIRED) {
            lock.lock();
            try {
                heard++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Before the service waits for requests under way, of which a stream would be one. */
    void end(@Observes ShutdownDelayInitiatedEvent event) {
        end();
    }

    /** Where there is no such delay. */
    void end(@Observes ShutdownEvent event) {
        end();
    }

    private void end() {
        ending = true;
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static ProblemException unavailable(String code, String detail) {
        return new ProblemException(ProblemKind.UNAVAILABLE.problem(code, detail, List.of()));
    }
}
