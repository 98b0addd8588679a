package org.grata.ingest.announcement.store;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.grata.messaging.loop.Loop;

/** Forgets idempotency keys used long ago, batch after batch: each is a transaction of its own. */
@Singleton
class KeyCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int ROWS_AT_ONCE = 2_000;

    private final AnnouncementTable table;
    private final KeyConfig config;
    private final Clock clock;

    KeyCare(AnnouncementTable table, KeyConfig config, Clock clock) {
        super("idempotency-key-care");
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    /** One batch; tells how long to rest, zero when there may be more. */
    @Override
    protected Duration step() {
        int purged = QuarkusTransaction.requiringNew()
                .call(() -> table.purgeKeys(clock.instant(), config.retention(), ROWS_AT_ONCE));
        return purged < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
