package org.grata.messaging.inbox;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.loop.Loop;

/** Forgets events whose repeats cannot come any more, batch after batch: each is a transaction of its own. */
@ApplicationScoped
class InboxCare {
    private static final int AFTER_CHECKS = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration END_LIMIT = Duration.ofSeconds(1);
    private static final int ROWS_AT_ONCE = 5_000;

    private final InboxTable table;
    private final Loop loop = new Loop("inbox-care", InboxCare::passing, this::care);

    InboxCare(InboxTable table) {
        this.table = table;
    }

    private static boolean passing(Throwable failure) {
        return failure instanceof InboxException || failure instanceof NoConnectionException;
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

    /** One batch; tells how long to rest, zero when there may be more. */
    Duration care() {
        return table.purge(ROWS_AT_ONCE) < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
