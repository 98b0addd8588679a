package org.grata.notify.delivery.rest;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.webhook.WebhookTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What became of reminders, whichever way they went. */
@QuarkusTest
class DeliveryResourceTest extends WebhookTest {
    private UUID amqp;
    private UUID pull;

    @BeforeEach
    void subscribeOtherwise() {
        amqp = subscribe("{\"name\":\"queue\"}");
        pull = subscribe("{\"name\":\"pull\",\"delivery\":{\"type\":\"PULL\"}}");
    }

    @Test
    void tellsTheOutcomeOfEveryKind() throws Exception {
        List<UUID> sent = insert(amqp, 4);
        outbox(sent.get(1), "null, null, null");
        outbox(sent.get(2), "now(), null, null");
        outbox(sent.get(3), "null, now(), 'refused'");
        insert(pull, 1);
        Hook hook = hook();
        hook.subscriber().answers(410);
        awaitState(fire(hook), "PARKED");
        awaitState(fire(hook), "DELIVERED");

        given().queryParam("subscriptionId", amqp)
                .get("/deliveries")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.type", contains("AMQP", "AMQP", "AMQP", "AMQP"))
                .body("items.state", containsInAnyOrder("DELIVERED", "PENDING", "DELIVERED", "PARKED"));
        given().queryParam("subscriptionId", pull)
                .get("/deliveries")
                .then()
                .body("items.state", contains("DELIVERED"))
                .body("items.deliveredAt", contains("2022-04-12T21:59:59.500Z"));
        given().queryParam("state", "PARKED")
                .get("/deliveries")
                .then()
                .body("total", equalTo(2))
                .body("items.type", containsInAnyOrder("AMQP", "WEBHOOK"))
                .body("items.lastStatus", containsInAnyOrder(null, 410));
        given().queryParam("size", 2)
                .queryParam("page", 3)
                .get("/deliveries")
                .then()
                .body("total", equalTo(7))
                .body("items.size()", equalTo(1));
        given().get("/deliveries/" + sent.getFirst())
                .then()
                .statusCode(200)
                .body("id", equalTo(sent.getFirst().toString()))
                .body("subscriptionId", equalTo(amqp.toString()))
                .body("expulsionId", equalTo(EXPULSION.toString()))
                .body("stage", equalTo("LEAD"))
                .body("leadTime", equalTo("PT24H"))
                .body("state", equalTo("DELIVERED"))
                .body("attempts", equalTo(1))
                .body("lastError", nullValue());
    }

    @Test
    void aParkedMessageIsSentToTheBrokerAgain() {
        UUID parked = insert(amqp, 1).getFirst();
        outbox(parked, "null, now(), 'refused'");

        given().contentType(ContentType.JSON)
                .post("/deliveries/" + parked + "/retry")
                .then()
                .statusCode(202);

        assertThat(tables.count("outbox where parked_at is not null")).isZero();
        UUID pulled = insert(pull, 1).getFirst();
        given().contentType(ContentType.JSON)
                .post("/deliveries/" + pulled + "/retry")
                .then()
                .statusCode(409);
    }

    @Test
    void thereIsNoneOfWhatIsNotFired() {
        UUID planned = insert(pull, 1).getFirst();
        tables.execute("update reminder set state = 'CANCELLED', fired_at = null, position = null");
        given().get("/deliveries/" + planned).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().contentType(ContentType.JSON)
                .post("/deliveries/" + planned + "/retry")
                .then()
                .statusCode(404);
        given().get("/deliveries").then().body("total", equalTo(0));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        given().get("/deliveries/7").then().statusCode(400).body("errors.field", contains("id"));
        given().get("/deliveries?state=SENT").then().statusCode(400).body("errors.field", contains("state"));
        given().get("/deliveries?subscriptionId=7")
                .then()
                .statusCode(400)
                .body("errors.field", contains("subscriptionId"));
        given().contentType(ContentType.JSON)
                .get("/deliveries?colour=red")
                .then()
                .statusCode(400);
    }

    /** The deletion of a reminder takes its delivery along. */
    @Test
    void goesWithItsReminder() throws Exception {
        Hook hook = hook();
        KnownReminder reminder = fire(hook);
        awaitState(reminder, "DELIVERED");

        tables.execute("delete from reminder");

        assertThat(tables.count("webhook_delivery")).isZero();
    }

    /** Not to be tried by the relay within the test. */
    private void outbox(UUID id, String sentParkedError) {
        tables.execute("""
                insert into outbox (id, exchange, routing_key, type, subject, body, occurred_at, next_attempt_at,
                                    sent_at, parked_at, last_error)
                values ('%s', 'grata.deadlines', 'deadline.lead.BE.RU.%s', 'deadline.lead', 's', '{}', now(),
                        now() + interval '1 hour', %s)
                """.formatted(id, amqp, sentParkedError));
    }
}
