package org.grata.notify.webhook.rest;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Subscriptions that have no queue. */
@QuarkusTest
class WebhookSubscriptionTest extends NotifyTest {
    @Inject
    SubscriptionStore subscriptions;

    @Test
    void showsTheSecretOnceAndHasNoQueue() {
        ValidatableResponse made = post("WEBHOOK", "https://example.org/hook").statusCode(201);
        UUID id = UUID.fromString(made.extract().path("id"));
        String secret = made.extract().path("secret");
        made.body("delivery.type", equalTo("WEBHOOK"))
                .body("delivery.url", equalTo("https://example.org/hook"))
                .body("queue", nullValue());

        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSizeBetween(24, 64);
        assertThat(broker.queueExists(Delivery.Amqp.queue(id))).isFalse();
        String shown = given().get("/subscriptions/" + id).asString();
        String listed = given().get("/subscriptions").asString();
        assertThat(shown + listed).contains("https://example.org/hook").doesNotContain("whsec_", "secret");
        String other = post("WEBHOOK", "https://example.org/hook").extract().path("secret");
        assertThat(other).isNotEqualTo(secret);
    }

    @Test
    void pullsWithoutQueueSecretAndUrl() {
        ValidatableResponse made = post("PULL", null).statusCode(201);
        UUID id = UUID.fromString(made.extract().path("id"));
        made.body("delivery.type", equalTo("PULL"))
                .body("queue", nullValue())
                .body("secret", nullValue())
                .body("delivery.url", nullValue());
        assertThat(broker.queueExists(Delivery.Amqp.queue(id))).isFalse();
        assertThat(subscriptions.queuesAfter(new UUID(0, 0), 10)).isEmpty();
        assertThat(subscriptions.queuesOf(List.of(id))).isEmpty();
        given().delete("/subscriptions/" + id).then().statusCode(204);
        assertThat(subscriptions.queuesToRemove(10)).isEmpty();
        given().contentType(ContentType.JSON)
                .post("/subscriptions/" + id + "/secret")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAWebhookHasASecretToChange() {
        UUID pull = UUID.fromString(post("PULL", null).extract().path("id"));
        given().contentType(ContentType.JSON)
                .post("/subscriptions/" + pull + "/secret")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_A_WEBHOOK"));
        UUID hook = UUID.fromString(
                post("WEBHOOK", "https://example.org/").extract().path("id"));
        given().contentType(ContentType.JSON)
                .post("/subscriptions/" + hook + "/secret")
                .then()
                .statusCode(200)
                .body("secret", not(nullValue()))
                .body("formerValidUntil", equalTo("2022-03-30T16:05:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"delivery":{"type":"AMQP"}} | delivery.type
            {"delivery":{"type":"AMQP","url":null}} | delivery.type
            {"delivery":null} | delivery.type
            {"delivery":{"type":null}} | delivery.type
            {"delivery":{"url":null}} | delivery.url
            {"delivery":{"url":"https://10.0.0.1/"}} | delivery.url
            """)
    void theTypeStays(String patch, String field) {
        String id = post("WEBHOOK", "https://example.org/").extract().path("id");
        given().contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/subscriptions/" + id)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field));
        given().get("/subscriptions/" + id).then().body("delivery.url", equalTo("https://example.org/"));
    }

    private static ValidatableResponse post(String type, @Nullable String url) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"x\",\"delivery\":{\"type\":\"" + type + "\""
                        + (url == null ? "" : ",\"url\":\"" + url + "\"") + "}}")
                .post("/subscriptions")
                .then();
    }
}
