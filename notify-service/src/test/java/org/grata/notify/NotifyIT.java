package org.grata.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.grata.testing.Received;
import org.grata.testing.TestBroker;
import org.grata.testing.TestBroker.Collector;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** The packaged application, over HTTP and AMQP, by the machine's clock. */
@QuarkusIntegrationTest
@WithTestResource(GrataTestResource.class)
class NotifyIT {
    @ManagementUrl
    String management;

    private final TestBroker broker = TestBroker.ofJvm();
    private final Register register = new Register(broker);

    @Test
    void aSubscriberIsToldWhenADeadlineComesAndPasses() {
        JsonPath subscription = given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"filter\":{\"receivingStates\":[\"BE\"]},\"leadTimes\":[\"PT2S\",\"PT0S\"]}")
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Instant now = Clock.systemUTC().instant();
        OffsetDateTime leaveBy =
                now.plusSeconds(5).truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(2));
        Expulsion expulsion = new Expulsion(
                UUID.randomUUID(),
                1,
                "BE",
                "RU",
                Expulsion.Standing.LIVE,
                Confirmation.AUTOMATIC,
                Headcount.of(21, CountQualifier.EXACT),
                leaveBy,
                ZoneId.of("Europe/Brussels"));

        try (Collector collector = broker.collect(subscription.getString("queue"))) {
            register.recorded(expulsion, now);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> collector.messages().size() == 4);

            List<Received> messages = collector.messages();
            assertThat(messages)
                    .extracting(message -> message.properties().getType())
                    .containsExactly("deadline.registered", "deadline.lead", "deadline.lead", "deadline.expired");
            assertThat(messages).allSatisfy(NotifyIT::wasNotEarly);
            JsonPath last = JsonPath.from(messages.getLast().body());
            assertThat(OffsetDateTime.parse(last.getString("leaveBy"))).isEqualTo(leaveBy);
            assertThat(last.getInt("headcount.count")).isEqualTo(21);
        }

        given().queryParam("subscriptionId", subscription.getString("id"))
                .queryParam("expulsionId", expulsion.id())
                .queryParam("state", "FIRED")
                .get("/reminders")
                .then()
                .statusCode(200)
                .body("items.stage", contains("REGISTERED", "LEAD", "LEAD", "EXPIRED"))
                .body("items.leadTime", contains(null, "PT2S", "PT0S", null));
        String id = subscription.getString("id");
        given().delete("/subscriptions/" + id).then().statusCode(204);
        await().atMost(Duration.ofSeconds(20)).until(() -> !broker.queueExists(subscription.getString("queue")));
    }

    private static void wasNotEarly(Received message) {
        JsonPath body = JsonPath.from(message.body());
        assertThat(Instant.parse(body.getString("firedAt"))).isAfterOrEqualTo(Instant.parse(body.getString("dueAt")));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"desk\",\"filter\":{\"colours\":[]}}")
                .post("/subscriptions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("filter.colours"));
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{}")
                .patch("/subscriptions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        given().get("/reminders?state=SOON").then().statusCode(400).body("errors", hasSize(1));
    }

    @Test
    void describesItselfAndIsReady() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/subscriptions/{id}"))
                .body(containsString("application/merge-patch+json"));
        given().get(management + "/health/ready").then().statusCode(200);
    }
}
