package org.grata.notify.reminder.firing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.restassured.http.ContentType;
import org.grata.message.Headcount;
import org.grata.notify.Register;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.subscription.Delivery;
import org.grata.testing.GrataTestResource;
import org.grata.testing.Received;
import org.grata.testing.RequiresRabbitMq;
import org.grata.testing.TestBroker;
import org.grata.testing.TestBroker.Collector;
import org.grata.testing.TestDatabase;
import org.grata.vocabulary.Confirmation;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two replicas of the packaged service, one of which dies while it fires. */
@RequiresRabbitMq
class ReplicaKillIT {
    private static final int REMINDERS = 100_000;
    private static final int BATCH = 500;

    private final TestBroker broker = TestBroker.ofJvm();

    @Test
    void whatADeadReplicaHeldIsSentByTheOther() throws IOException, SQLException, InterruptedException {
        Map<String, String> settings = settings();
        try (Replica dying = Replica.start("dying", settings);
                Replica surviving = Replica.start("surviving", settings)) {
            await().atMost(Duration.ofSeconds(90)).until(() -> dying.isReady() && surviving.isReady());
            UUID subscription = subscribe(surviving);
            plan(subscription);

            try (Collector collector = broker.collect(Delivery.Amqp.queue(subscription))) {
                await().atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> collector.messages().size() >= REMINDERS / 3);
                dying.kill();
                int whenKilled = collector.messages().size();
                await().atMost(Duration.ofSeconds(90)).until(() -> distinct(collector.messages()) >= REMINDERS);

                assertThat(whenKilled).isLessThan(REMINDERS);
                assertThat(distinct(collector.messages())).isEqualTo(REMINDERS);
                assertThat(collector.messages().size() - REMINDERS).isBetween(0, BATCH);
                assertThat(count("reminder where state = 'FIRED' and subscription_id = '" + subscription + "'"))
                        .isEqualTo(REMINDERS);
            }
            given().delete(surviving.url() + "/subscriptions/" + subscription)
                    .then()
                    .statusCode(204);
        }
    }

    private static Map<String, String> settings() {
        GrataTestResource resource = new GrataTestResource();
        resource.init(Map.of("service", "notify"));
        Map<String, String> settings = new HashMap<>(resource.start());
        settings.remove("quarkus.http.test-port");
        settings.put("grata.firing.batch-size", Integer.toString(BATCH));
        return settings;
    }

    private static UUID subscribe(Replica replica) {
        return UUID.fromString(given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"filter\":{\"receivingStates\":[\"IE\"],\"stages\":[\"EXPIRED\"]}}")
                .post(replica.url() + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** One reminder as the service plans it, and as many twins as it takes. */
    private void plan(UUID subscription) throws SQLException {
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        Expulsion expulsion = new Expulsion(
                UUID.randomUUID(),
                1,
                "IE",
                "RU",
                Expulsion.Standing.LIVE,
                Confirmation.AUTOMATIC,
                Headcount.unspecified(),
                now.plusSeconds(15).atOffset(ZoneOffset.ofHours(1)),
                null);
        new Register(broker).recorded(expulsion, now);
        await().atMost(Duration.ofSeconds(7))
                .until(() -> count("reminder where subscription_id = '" + subscription + "'") == 1);
        try (Connection connection = TestDatabase.connectAs("notify");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into reminder (id, subscription_id, expulsion_id, revision, stage, due_at, state)
                    select gen_random_uuid(), subscription_id, expulsion_id, revision, stage, due_at, state
                    from reminder, generate_series(2, %d) where subscription_id = '%s'
                    """.formatted(REMINDERS, subscription));
        }
    }

    private static long count(String from) throws SQLException {
        try (Connection connection = TestDatabase.connectAs("notify");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int distinct(List<Received> messages) {
        Set<String> ids = new HashSet<>();
        messages.forEach(message -> ids.add(message.messageId()));
        return ids.size();
    }
}
