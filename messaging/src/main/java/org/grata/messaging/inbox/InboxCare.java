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

    void care() {
        try {
            table.purge(ROWS_AT_ONCE);
        } catch (RuntimeException e) {
            LOG.debugf(e, "the inbox could not be looked after; next time");
        }
    }
}
