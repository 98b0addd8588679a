package org.grata.notify.subscription.messaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.grata.notify.NotifyTest;
import org.grata.notify.Subscriptions;
import org.grata.notify.planning.Subscribing;
import org.grata.notify.planning.SubscriptionPlanning;
import org.grata.notify.planning.TooManyQueuesException;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.SubscriberQueues;
import org.grata.notify.subscription.rest.TooManyQueuesAnswer;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.testing.RequiresRabbitMq;
import org.grata.testing.TestBroker.Collector;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Whose queue takes the reminders. */
@QuarkusTest
@RequiresRabbitMq
class QueueKindsTest extends NotifyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SubscriberQueues queues;

    @Inject
    SubscriptionStore subscriptions;

    @Inject
    SubscriptionPlanning planning;

    @Test
    void theStreamHoldsTheRemindersOfAllWhoShareItAndOfNobodyElse() throws IOException {
        JsonPath first = subscription("SHARED", "BE");
        JsonPath second = subscription("SHARED", "CZ");
        subscribe("{\"name\":\"dedicated\",\"filter\":{\"stages\":[\"REGISTERED\"]}}");
        assertThat(first.getString("queue")).isEqualTo("grata.reminders");
        assertThat(broker.queueExists(queueOf(first))).isFalse();
        register.recorded(belgium(), RECORDED);
        register.recorded(czechia(), RECORDED);
        settled(2);

        String ofFirst = "deadline.registered.BE.RU." + first.getString("id");
        String ofSecond = "deadline.registered.CZ.RU." + second.getString("id");
        // Two readers from the start: a stream is read, not emptied.
        assertThat(readStream(2)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(readStream(2)).containsExactlyInAnyOrder(ofFirst, ofSecond);

        given().delete("/subscriptions/" + first.getString("id")).then().statusCode(204);
        await().atMost(PATIENCE)
                .until(() ->
                        tables.count("subscription where deleted_at is not null and queue_removed_at is null") == 0);
        publishTo(ofFirst);
        publishTo(ofSecond);
        assertThat(readStream(3)).containsExactlyInAnyOrder(ofFirst, ofSecond, ofSecond);
    }

    @Test
    void aReminderWaitsForTheQueueThatTheSubscriberIsToBring() {
        JsonPath own = subscription("OWN", "BE");
        UUID id = UUID.fromString(own.getString("id"));
        assertThat(own.getString("queue")).isNull();
        register.recorded(belgium(), RECORDED);
        await().atMost(PATIENCE).until(() -> tables.count("outbox where last_error like 'unroutable:%'") == 1);
        given().queryParam("subscriptionId", id)
                .get("/deliveries")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].lastError", equalTo("unroutable: 312 NO_ROUTE"));
        assertThat(broker.queueExists(queueOf(own))).isFalse();

        String mine = broker.declareQueue("test.own." + id, Exchanges.DEADLINES, own.getString("bindingKey"));
        try (Collector collector = broker.collect(mine)) {
            await().atMost(PATIENCE).until(() -> collector.messages().size() == 1);
            assertThat(collector.messages().getFirst().routingKey()).isEqualTo("deadline.registered.BE.RU." + id);
        }
        await().atMost(PATIENCE).untilAsserted(() -> given().queryParam("subscriptionId", id)
                .get("/deliveries")
                .then()
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].lastError", nullValue()));

        given().delete("/subscriptions/" + id).then().statusCode(204);
        assertThat(broker.queueExists(mine)).as("what the subscriber brought").isTrue();
        broker.deleteQueue(mine);
    }

    @Test
    void thereAreNoMoreQueuesThanABrokerCarries() {
        subscribe("{\"name\":\"first\"}");
        Subscribing full = new Subscribing(queues, subscriptions, planning, () -> 1);

        TooManyQueuesException refused =
                catchThrowableOfType(TooManyQueuesException.class, () -> full.subscribe(Subscriptions.toEverything()));

        assertThat(new TooManyQueuesAnswer().full(refused).getStatus()).isEqualTo(409);
        assertThat(tables.count("subscription")).isEqualTo(1);
        assertThat(broker.queueExists(Delivery.Amqp.queue(Subscriptions.ID))).isFalse();
    }

    @Test
    void theKindIsOneOfThreeAndStays() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"delivery\":{\"type\":\"AMQP\",\"queue\":\"SOME\"}}")
                .post("/subscriptions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("delivery.queue"))
                .body("errors[0].detail", equalTo("must be one of DEDICATED, SHARED, OWN"));
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"delivery\":{\"type\":\"PULL\",\"queue\":\"OWN\"}}")
                .post("/subscriptions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("delivery.queue"));
        UUID id = subscribe("{\"name\":\"desk\",\"delivery\":{\"type\":\"AMQP\",\"queue\":\"SHARED\"}}");
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"delivery\":{\"queue\":\"OWN\"}}")
                .patch("/subscriptions/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("cannot be changed from SHARED: subscribe anew instead"));
    }

    private static JsonPath subscription(String queue, String receivingState) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"filter\":{\"stages\":[\"REGISTERED\"],\"receivingStates\":[\""
                        + receivingState + "\"]},\"delivery\":{\"type\":\"AMQP\",\"queue\":\"" + queue + "\"}}")
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String queueOf(JsonPath subscription) {
        return Delivery.Amqp.queue(UUID.fromString(subscription.getString("id")));
    }

    /** The routing keys of the stream's messages of this test, as soon as there are so many. */
    private List<String> readStream(int count) throws IOException {
        List<String> keys = new CopyOnWriteArrayList<>();
        List<String> live = tables.lines("select id::text from subscription where amqp_queue = 'SHARED'");
        try (Connection connection = broker.connect()) {
            Channel channel = connection.createChannel();
            channel.basicQos(100);
            channel.basicConsume(
                    Topology.REMINDER_STREAM,
                    false,
                    Map.of("x-stream-offset", "first"),
                    (tag, message) -> {
                        String key = message.getEnvelope().getRoutingKey();
                        if (live.stream().anyMatch(key::endsWith)) {
                            keys.add(key);
                        }
                        channel.basicAck(message.getEnvelope().getDeliveryTag(), false);
                    },
                    tag -> {});
            await().atMost(PATIENCE).until(() -> keys.size() >= count);
        }
        return keys;
    }

    private void publishTo(String routingKey) throws IOException {
        try (Connection connection = broker.connect()) {
            Channel channel = connection.createChannel();
            channel.confirmSelect();
            channel.basicPublish(Exchanges.DEADLINES, routingKey, null, "{}".getBytes(StandardCharsets.UTF_8));
            channel.waitForConfirmsOrDie(PATIENCE.toMillis());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
