package org.grata.messaging.inbox;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;

/** Forgets events whose repeats cannot come any more, batch after batch: each is a transaction of its own. */
@Singleton
class InboxCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int ROWS_AT_ONCE = 5_000;

    private final InboxTable table;

    InboxCare(InboxTable table) {
        super("inbox-care");
        this.table = table;
    }

    /** One batch; tells how long to rest, zero when there may be more. */
    @Override
    protected Duration step() {
        return table.purge(ROWS_AT_ONCE) < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
