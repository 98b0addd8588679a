package org.grata.messaging.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxCareTest {
    @Inject
    InboxCare care;

    @Inject
    Probe probe;

    @Inject
    DataSource database;

    RabbitNode rabbit;

    @Test
    void forgetsAllWhoseTimeIsOver() throws SQLException {
        note("old", 30_001, "interval '-1 second'");
        note("new", 10, "interval '1 hour'");

        assertThat(care.step()).isEqualTo(Duration.ZERO);
        // The service's own loop may be under way and hold some of the rows.
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    care.step();
                    return probe.count("SELECT count(*) FROM inbox WHERE consumer = 'old'") == 0;
                });

        assertThat(care.step()).isEqualTo(Duration.ofSeconds(30));
        assertThat(probe.count("SELECT count(*) FROM inbox WHERE consumer = 'new'"))
                .isEqualTo(10);
    }

    private void note(String consumer, int rows, String until) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement insert = connection.createStatement()) {
            insert.executeUpdate("INSERT INTO inbox (consumer, message_id, received_at, delete_after) SELECT '"
                    + consumer + "', gen_random_uuid(), now() - interval '30 days', now() + " + until
                    + " FROM generate_series(1, " + rows + ")");
        }
    }
}
