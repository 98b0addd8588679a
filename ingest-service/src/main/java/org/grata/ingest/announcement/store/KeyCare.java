package org.grata.ingest.announcement.store;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.loop.Loop;

/** Forgets idempotency keys used long ago, batch after batch: each is a transaction of its own. */
@ApplicationScoped
class KeyCare {
    private static final int AFTER_CHECKS = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration END_LIMIT = Duration.ofSeconds(1);
    private static final int ROWS_AT_ONCE = 2_000;

    private final AnnouncementTable table;
    private final KeyConfig config;
    private final Clock clock;
    private final Loop loop = new Loop("idempotency-key-care", KeyCare::passing, this::care);

    KeyCare(AnnouncementTable table, KeyConfig config, Clock clock) {
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    private static boolean passing(Throwable failure) {
        return failure instanceof PersistenceException || failure instanceof QuarkusTransactionException;
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
        int purged = QuarkusTransaction.requiringNew()
                .call(() -> table.purgeKeys(clock.instant(), config.retention(), ROWS_AT_ONCE));
        return purged < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
