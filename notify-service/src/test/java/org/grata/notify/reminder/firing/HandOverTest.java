package org.grata.notify.reminder.firing;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.notify.NotifyTest;
import org.grata.notify.webhook.Subscriber;
import org.grata.testing.RequiresRabbitMq;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.czechia;

/** From an event of the register to those who are not told by the broker. */
@QuarkusTest
@RequiresRabbitMq
class HandOverTest extends NotifyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aWebhookIsCalledAndAReaderIsLeftToReadAlsoWhileTheBrokerIsAway() throws IOException {
        UUID reader = subscribe("{\"name\":\"reader\",\"leadTimes\":[\"PT24H\"],\"delivery\":{\"type\":\"PULL\"}}");
        try (Subscriber subscriber = new Subscriber()) {
            JsonPath hook = given().contentType(ContentType.JSON)
                    .body("{\"name\":\"hook\",\"leadTimes\":[\"PT24H\"],\"delivery\":{\"type\":\"WEBHOOK\",\"url\":\""
                            + subscriber.url() + "\"}}")
                    .post("/subscriptions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            register.recorded(czechia(), RECORDED);
            settled(1);
            broker.stop();
            try {
                clock.setTo("2022-04-01T16:00:01Z");
                await().atMost(PATIENCE).until(() -> subscriber.received().size() == 3);
            } finally {
                broker.start();
            }

            assertThat(subscriber.received())
                    .extracting(received -> JsonPath.from(received.body()).getString("stage"))
                    .containsExactlyInAnyOrder("REGISTERED", "LEAD", "EXPIRED");
            assertThat(subscriber.received()).allSatisfy(received -> assertThat(received.header("webhook-id"))
                    .isEqualTo(JsonPath.from(received.body()).getString("id")));
            assertThat(reminders(UUID.fromString(hook.getString("id")))).allMatch(line -> line.endsWith(" FIRED"));
        }
        assertThat(reminders(reader))
                .containsExactly(
                        "REGISTERED CZ r1 2022-03-29T16:05:00Z FIRED",
                        "LEAD CZ PT24H r1 2022-03-31T16:00:00Z FIRED",
                        "EXPIRED CZ r1 2022-04-01T16:00:01Z FIRED");
    }
}
