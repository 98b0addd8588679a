package org.grata.notify.reminder.firing;

import java.time.Duration;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.grata.testing.RequiresRabbitMq;
import org.grata.testing.TestBroker.Collector;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.czechia;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@RequiresRabbitMq
class BrokerOutageTest extends NotifyTest {
    @Test
    void nothingIsLostWhileTheBrokerIsAwayAndNothingIsPromised() {
        var subscription =
                subscribe("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"],\"filter\":{\"stages\":[\"LEAD\"]}}");
        register.recorded(czechia(), RECORDED);
        settled(1);
        broker.stop();
        try {
            clock.setTo("2022-03-31T16:00:00Z");
            given().contentType(ContentType.JSON)
                    .body("{\"name\":\"unlucky\"}")
                    .post("/subscriptions")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("BROKER_UNAVAILABLE"));
            assertThat(tables.count("subscription")).isEqualTo(1);
            assertThat(tables.count("reminder where state = 'PLANNED'"))
                    .as("nothing is told as fired that did not arrive")
                    .isEqualTo(1);
        } finally {
            broker.start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> tables.count("reminder where state = 'FIRED'") == 1);

        try (Collector collector = broker.collect(Delivery.Amqp.queue(subscription))) {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> collector.messages().size() == 1);
            assertThat(collector.messages().getFirst().routingKey()).isEqualTo("deadline.lead.CZ.RU." + subscription);
        }
        broker.deleteQueue(Delivery.Amqp.queue(subscription));
    }
}
