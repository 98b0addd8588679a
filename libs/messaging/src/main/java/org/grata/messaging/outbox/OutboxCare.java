package org.grata.messaging.outbox;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.loop.Loop;

/** Counts the backlog for the gauges and deletes rows sent long ago, a bounded number at a time. */
@ApplicationScoped
class OutboxCare {
    private static final int AFTER_CHECKS = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration END_LIMIT = Duration.ofSeconds(1);
    private static final int ROWS_AT_ONCE = 1_000;
    /** 5,000 rows a second; what is left is for the next round, after the backlog was counted. */
    private static final int MOST_BATCHES = 50;

    private final OutboxTable table;
    private final RelayMetrics metrics;
    private final MessagingConfig config;
    private final Loop loop = new Loop("outbox-care", OutboxException.class::isInstance, this::care);

    OutboxCare(OutboxTable table, RelayMetrics metrics, MessagingConfig config) {
        this.table = table;
        this.metrics = metrics;
        this.config = config;
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        loop.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.tellToEnd();
        loop.awaitEnd(END_LIMIT);
    }

    boolean alive() {
        return loop.alive();
    }

    /** One round; tells how long to rest. */
    Duration care() {
        metrics.backlog(table.backlog());
        int batches = 0;
        while (batches < MOST_BATCHES && table.purge(config.outbox().retention(), ROWS_AT_ONCE) == ROWS_AT_ONCE) {
            batches++;
        }
        return BETWEEN;
    }
}
