package org.grata.notify.stream.rest;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Singleton;

import org.grata.notify.stream.Batch;
import org.grata.notify.stream.Wanted;
import org.grata.notify.stream.store.FiredStore;
import org.jboss.logging.Logger;

/**
 * Reads for all streams, a few at a time: when something is fired all wake at once, and the connections to the
 * database are there for others too.
 */
@Singleton
class FiredReader {
    private static final Logger LOG = Logger.getLogger(FiredReader.class);
    private static final int AT_ONCE = 4;
    private static final int BATCH = 100;

    private final FiredStore fired;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicBoolean failing = new AtomicBoolean();

    FiredReader(FiredStore fired) {
        this.fired = fired;
    }

    /** @return empty when the database does not answer now; told in the log once, not for every stream */
    Optional<Batch> after(long position, Wanted wanted) throws InterruptedException {
        turns.acquire();
        try {
            Batch batch = fired.after(position, wanted, BATCH);
            failing.set(false);
            return Optional.of(batch);
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn("Streams of reminders stand still, as what was fired cannot be read", e);
            }
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    /** Where a stream begins that asks for nothing from before. */
    long last() {
        return fired.last();
    }
}
