package org.grata.messaging.outbox;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.MessagingConfig;
import org.grata.messaging.loop.Loop;

/** Counts the backlog for the gauges and deletes rows sent long ago, a bounded number at a time. */
@Singleton
class OutboxCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final int ROWS_AT_ONCE = 1_000;
    /** 5,000 rows a second; what is left is for the next round, after the backlog was counted. */
    private static final int MOST_BATCHES = 50;

    private final OutboxTable table;
    private final RelayMetrics metrics;
    private final MessagingConfig config;

    OutboxCare(OutboxTable table, RelayMetrics metrics, MessagingConfig config) {
        super("outbox-care");
        this.table = table;
        this.metrics = metrics;
        this.config = config;
    }

    /** One round; tells how long to rest. */
    @Override
    protected Duration step() {
        metrics.backlog(table.backlog());
        int batches = 0;
        while (batches < MOST_BATCHES && table.purge(config.outbox().retention(), ROWS_AT_ONCE) == ROWS_AT_ONCE) {
            batches++;
        }
        return BETWEEN;
    }
}
