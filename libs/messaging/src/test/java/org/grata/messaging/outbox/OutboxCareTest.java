package org.grata.messaging.outbox;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.awaitility.Awaitility.await;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxCareTest {
    @Inject
    OutboxCare care;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Test
    void oneRoundDeletesAllThatWasSentLongAgo() {
        insertSent(20_000, "8 days");
        insertSent(5, "6 days");

        care.step();

        // The service's own round may be under way and hold some of the last rows.
        await().atMost(Duration.ofSeconds(2))
                .until(() -> probe.count("SELECT count(*) FROM outbox WHERE subject = 'care'") == 5);
        sql.run("DELETE FROM outbox WHERE subject = 'care'");
    }

    private void insertSent(int count, String ago) {
        sql.run("INSERT INTO outbox (id, exchange, routing_key, type, subject, body, occurred_at, sent_at)"
                + " SELECT gen_random_uuid(), 'e', 'k', 't', 'care', '{}', now(), now() - interval '" + ago
                + "' FROM generate_series(1, " + count + ")");
    }
}
