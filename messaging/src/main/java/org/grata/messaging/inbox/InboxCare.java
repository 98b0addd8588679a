package org.grata.messaging.inbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Forgets events whose repeats cannot come any more, a bounded number at a time. */
@ApplicationScoped
class InboxCare {
    private static final Logger LOG = Logger.getLogger(InboxCare.class);
    private static final int AFTER_CHECKS = 100;
    private static final int SECONDS_BETWEEN = 30;
    private static final int ROWS_AT_ONCE = 5_000;
    private static final int MOST_BATCHES = 200;

    private final InboxTable table;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("inbox-care").daemon().factory());

    InboxCare(InboxTable table) {
        this.table = table;
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        var _ = executor.scheduleWithFixedDelay(this::care, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void onStop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }

    /** Batch after batch, until there are no more or many were done: each is a transaction of its own. */
    void care() {
        try {
            int batches = 1;
            while (table.purge(ROWS_AT_ONCE) == ROWS_AT_ONCE && batches < MOST_BATCHES) {
                batches++;
            }
        } catch (RuntimeException | Error e) {
            // Thrown on, it would be the last time.
            LOG.warnf(e, "the inbox could not be looked after; next try in %d seconds", SECONDS_BETWEEN);
        }
    }
}
