package org.grata.messaging.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.MessagingConfig;
import org.jboss.logging.Logger;

/** Counts the backlog for the gauges and deletes rows sent long ago, a bounded number at a time. */
@ApplicationScoped
class OutboxCare {
    private static final Logger LOG = Logger.getLogger(OutboxCare.class);
    private static final int AFTER_CHECKS = 100;
    private static final int SECONDS_BETWEEN = 10;
    private static final int ROWS_AT_ONCE = 1_000;

    private final OutboxTable table;
    private final RelayMetrics metrics;
    private final MessagingConfig config;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox-care").daemon().factory());

    OutboxCare(OutboxTable table, RelayMetrics metrics, MessagingConfig config) {
        this.table = table;
        this.metrics = metrics;
        this.config = config;
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        var _ = executor.scheduleWithFixedDelay(this::care, 0, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void onStop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }

    void care() {
        try {
            metrics.backlog(table.backlog());
            table.purge(config.outbox().retention(), ROWS_AT_ONCE);
        } catch (RuntimeException e) {
            LOG.debugf(e, "the outbox could not be looked after; next time");
        }
    }
}
