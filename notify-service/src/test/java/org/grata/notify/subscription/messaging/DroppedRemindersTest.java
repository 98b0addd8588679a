package org.grata.notify.subscription.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.notify.NotifyTest;
import org.grata.testing.RequiresRabbitMq;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@RequiresRabbitMq
class DroppedRemindersTest extends NotifyTest {
    @Inject
    AgroalDataSource dataSource;

    /** Who waits for a relay that holds one row and wants another is in a deadlock with it. */
    @Test
    void unsubscribingDoesNotWaitForTheRelay() throws SQLException {
        UUID subscriber = subscribe("{\"name\":\"desk\"}");
        UUID sending = UUID.randomUUID();
        unsent(sending, subscriber);
        unsent(UUID.randomUUID(), subscriber);

        try (Connection relay = dataSource.getConnection();
                Statement statement = relay.createStatement()) {
            relay.setAutoCommit(false);
            statement.execute("update outbox set sent_at = clock_timestamp() where id = '" + sending + "'");

            given().delete("/subscriptions/" + subscriber).then().statusCode(204);

            assertThat(tables.lines("select id from outbox")).containsExactly(sending.toString());
            relay.commit();
        }
        assertThat(tables.count("outbox where sent_at is not null")).isEqualTo(1);
    }

    /** A reminder that no relay tries within the test. */
    private void unsent(UUID id, UUID subscriber) {
        tables.execute("""
                insert into outbox (id, exchange, routing_key, type, subject, body, occurred_at, next_attempt_at)
                values ('%s', 'grata.deadlines', 'deadline.registered.BE.RU.%s', 'deadline.registered', 's', '{}',
                        now(), now() + interval '1 hour')
                """.formatted(id, subscriber));
    }
}
