package org.grata.notify.webhook.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.webhook.Subscriber.Received;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.WebhookTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** One subscriber and what it is sent. */
@QuarkusTest
class DeliveryTest extends WebhookTest {
    /** Verifiers judge by the machine's clock. */
    @BeforeEach
    void byTheMachinesClock() {
        clock.release();
    }

    @Test
    void isASignedPostOfTheMessageWithCloudEventsAttributes() throws Exception {
        Hook hook = hook();
        KnownReminder reminder = fire(hook);
        awaitState(reminder, "DELIVERED");

        Received request = hook.subscriber().received().getFirst();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.target()).isEqualTo("/hook?x=1");
        assertThat(request.body()).isEqualTo("""
                {"id":"%s","stage":"LEAD","leadTime":"PT24H","expulsionId":"%s","receivingState":"BE",\
                "sendingState":"RU","headcount":{"count":21,"qualifier":"EXACT"},\
                "confirmation":"AUTOMATIC","leaveBy":"2022-04-13T23:59:59+02:00","dueAt":"2022-04-12T21:59:59Z",\
                "firedAt":"2022-04-12T21:59:59.500Z","revision":1}""".formatted(reminder.id(), EXPULSION));
        assertThat(request.header("content-type")).isEqualTo("application/json");
        assertThat(request.header("user-agent")).startsWith("Grata/0.1");
        assertThat(request.header("webhook-id")).isEqualTo(reminder.id().toString());
        assertThat(Instant.ofEpochSecond(Long.parseLong(request.header("webhook-timestamp"))))
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(request.header("ce-specversion")).isEqualTo("1.0");
        assertThat(request.header("ce-id")).isEqualTo(reminder.id().toString());
        assertThat(request.header("ce-source")).isEqualTo("/grata/notify-service");
        assertThat(request.header("ce-type")).isEqualTo("deadline.lead");
        assertThat(request.header("ce-subject")).isEqualTo(EXPULSION.toString());
        assertThat(request.header("ce-time")).isEqualTo("2022-04-12T21:59:59Z");
        verify(hook.secret(), request);
        assertThatThrownBy(() -> verify(WebhookSecret.random().text(), request))
                .isInstanceOf(WebhookVerificationException.class);
        assertThat(column(reminder, "last_status || ' ' || attempts")).isEqualTo("204 1");
        assertThat(column(reminder, "body")).isNull();
    }

    @Test
    void repeatsTheSameBytesUntilTaken() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500, 404);
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);
        assertThat(column(reminder, "last_status || ' ' || last_error")).isEqualTo("500 answered with status 500");
        dueNow();
        awaitFailure(reminder, 2);
        dueNow();
        awaitState(reminder, "DELIVERED");

        List<Received> requests = hook.subscriber().received();
        assertThat(requests).hasSize(3);
        assertThat(requests)
                .extracting(Received::body)
                .containsOnly(requests.getFirst().body());
        assertThat(requests)
                .extracting(request -> request.header("webhook-id"))
                .containsOnly(reminder.id().toString());
        for (Received request : requests) {
            verify(hook.secret(), request);
        }
    }

    @Test
    void eitherSecretVerifiesDuringARotation() throws Exception {
        Hook hook = hook();
        Instant before = clock.instant();
        String fresh = rotate(hook.id());
        KnownReminder during = fire(hook);
        awaitState(during, "DELIVERED");

        Received request = hook.subscriber().received().getFirst();
        assertThat(fresh).isNotEqualTo(hook.secret()).startsWith("whsec_");
        verify(fresh, request);
        verify(hook.secret(), request);
        assertThat(tables.lines("select former_until from webhook_endpoint where former_until > timestamptz '"
                        + before.plus(Duration.ofHours(24)).minusSeconds(1) + "'"))
                .hasSize(1);

        tables.execute("update webhook_endpoint set former_until = now() - interval '1 second'");
        KnownReminder after = fire(hook);
        awaitState(after, "DELIVERED");
        Received later = hook.subscriber().received().getLast();
        verify(fresh, later);
        assertThatThrownBy(() -> verify(hook.secret(), later)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() throws Exception {
        Hook hook = hook();
        Hook other = hook();
        hook.subscriber().answer(307, Map.of("Location", other.subscriber().url()));
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);

        assertThat(column(reminder, "last_status")).isEqualTo("307");
        assertThat(other.subscriber().received()).isEmpty();
    }

    @Test
    void waitsAsLongAsTheSubscriberAsks() throws Exception {
        Hook hook = hook();
        hook.subscriber().answer(429, Map.of("Retry-After", "1800"));
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);

        assertThat(column(reminder, "round(extract(epoch from next_attempt_at - clock_timestamp()) / 60)"))
                .isEqualTo("30");
    }

    @Test
    void gonePreventsFurtherTriesOfWhatWaits() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500);
        KnownReminder waiting = fire(hook);
        awaitFailure(waiting, 1);
        hook.subscriber().answers(410);
        KnownReminder reminder = fire(hook);
        awaitState(reminder, "PARKED");
        awaitState(waiting, "PARKED");

        assertThat(column(reminder, "last_error")).isEqualTo("answered with status 410");
        assertThat(column(waiting, "last_error"))
                .isEqualTo("not tried any more, as another one: answered with status 410");
        assertThat(hook.subscriber().received()).hasSize(2);
    }

    @Test
    void isParkedAtTheEndOfItsTimeAndTriedAgainWhenAsked() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500, 503);
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);
        tables.execute("update webhook_delivery set give_up_at = now(), next_attempt_at = now()");
        awaitState(reminder, "PARKED");
        given().get("/deliveries/" + reminder.id())
                .then()
                .statusCode(200)
                .body("type", equalTo("WEBHOOK"))
                .body("state", equalTo("PARKED"))
                .body("attempts", equalTo(2))
                .body("nextAttemptAt", equalTo(null))
                .body("lastStatus", equalTo(503))
                .body("lastError", equalTo("answered with status 503"));

        given().contentType(ContentType.JSON)
                .post("/deliveries/" + reminder.id() + "/retry")
                .then()
                .statusCode(202)
                .body("id", equalTo(reminder.id().toString()));

        awaitState(reminder, "DELIVERED");
        assertThat(column(reminder, "round(extract(epoch from give_up_at - clock_timestamp()) / 3600)"))
                .isEqualTo("24");
        assertThat(hook.subscriber().received()).hasSize(3);
        given().contentType(ContentType.JSON)
                .post("/deliveries/" + reminder.id() + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_DELIVERED"));
    }

    @Test
    void anotherUrlIsTriedAtOnce() throws Exception {
        Hook hook = hook();
        Hook moved = hook();
        hook.subscriber().answers(500);
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);

        given().contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"delivery\":{\"url\":\"" + moved.subscriber().url() + "\"}}")
                .patch("/subscriptions/" + hook.id())
                .then()
                .statusCode(200)
                .body("delivery.url", equalTo(moved.subscriber().url()));

        awaitState(reminder, "DELIVERED");
        verify(hook.secret(), moved.subscriber().received().getFirst());
    }

    @Test
    void nothingIsSentToADeletedSubscription() throws Exception {
        Hook hook = hook();
        hook.subscriber().answers(500);
        KnownReminder reminder = fire(hook);
        awaitFailure(reminder, 1);

        given().delete("/subscriptions/" + hook.id()).then().statusCode(204);

        assertThat(state(reminder)).isEqualTo("PARKED");
        assertThat(tables.count("webhook_endpoint")).isZero();
        given().contentType(ContentType.JSON)
                .post("/deliveries/" + reminder.id() + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_TO_BE_DELIVERED"));
        KnownReminder late = fire(hook);
        await().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> tables.count("webhook_delivery") == 1);
        assertThat(tables.count("webhook_delivery where reminder_id = '" + late.id() + "'"))
                .isZero();
        assertThat(hook.subscriber().received()).hasSize(1);
    }

    private static String rotate(UUID id) {
        return given().contentType(ContentType.JSON)
                .post("/subscriptions/" + id + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
    }

    private static void verify(String secret, Received request) throws Exception {
        new Webhook(secret).verify(request.body(), request.headers());
    }
}
