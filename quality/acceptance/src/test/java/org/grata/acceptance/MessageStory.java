package org.grata.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.restassured.http.ContentType;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Two measures against Chile that make Grata send every kind of message that it knows. */
final class MessageStory {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration UNTIL_DEADLINE = Duration.ofSeconds(20);

    private final Stack stack;
    private final Wiretap wiretap;
    private final Instant now;

    MessageStory(Stack stack, Wiretap wiretap, Instant now) {
        this.stack = stack;
        this.wiretap = wiretap;
        this.now = now;
    }

    void tell() {
        String subscriptionId = given().contentType(ContentType.JSON)
                .body("""
                        {"name": "Chilean desk", "filter": {"sendingStates": ["CL"]}, "leadTimes": ["PT5S", "PT0S"]}""")
                .post(stack.notifier() + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        announceOneWhoseDeadlineIsNear();
        announceOneThatChanges(subscriptionId);
        arrived(
                subscriptionId,
                "NO",
                "announcement.extracted.v1",
                "expulsion.recorded.v1",
                "deadline.registered",
                "deadline.lead",
                "deadline.lead",
                "deadline.expired");
    }

    private void announceOneWhoseDeadlineIsNear() {
        Instant published = now.minus(Duration.ofHours(48)).plus(UNTIL_DEADLINE);
        stack.announce(Map.of(
                        "text",
                        "Norway gave two Chilean diplomats 48 hours to leave.",
                        "title",
                        "Oslo acts",
                        "source",
                        Map.of("name", "Example Wire"),
                        "publishedAt",
                        published.toString()))
                .statusCode(201);
    }

    private void announceOneThatChanges(String subscriptionId) {
        stack.announce(Map.of(
                        "text",
                        "Peru is expelling three Chilean diplomats, the foreign ministry in Lima said today.",
                        "publishedAt",
                        now.toString()))
                .statusCode(201);
        arrived(subscriptionId, "PE", "announcement.extracted.v1", "expulsion.recorded.v1", "deadline.registered");

        String id = recordByHand("");
        arrived(
                subscriptionId,
                "PE",
                "announcement.extracted.v1",
                "expulsion.recorded.v1",
                "deadline.registered",
                "expulsion.confirmation-changed.v1");

        assertThat(recordByHand(", \"deadline\": {\"type\": \"DURATION\", \"iso\": \"P15D\"}"))
                .isEqualTo(id);
        arrived(
                subscriptionId,
                "PE",
                "announcement.extracted.v1",
                "expulsion.recorded.v1",
                "deadline.registered",
                "expulsion.confirmation-changed.v1",
                "expulsion.revised.v1",
                "deadline.revised");

        given().contentType(ContentType.JSON)
                .body("{}")
                .post(stack.registry() + "/expulsions/" + id + "/reversal")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVERSED"));
        arrived(
                subscriptionId,
                "PE",
                "announcement.extracted.v1",
                "expulsion.recorded.v1",
                "deadline.registered",
                "expulsion.confirmation-changed.v1",
                "expulsion.revised.v1",
                "deadline.revised",
                "expulsion.reversed.v1",
                "deadline.cancelled");
    }

    /** What a person knows of the Peruvian measure; the register joins it to the announcement. */
    private String recordByHand(String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"receivingState\": \"PE\", \"sendingState\": \"CL\", \"headcount\": {\"count\": 3},"
                        + " \"category\": \"DIPLOMAT\", \"publishedAt\": \"" + now + "\"" + more + "}")
                .post(stack.registry() + "/expulsions")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** Of one measure against Chile, in any order: two services send to one queue. */
    private void arrived(String subscriptionId, String receivingState, String... types) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(wiretap.sent().stream()
                        .filter(sent -> sent.exchange().equals("grata.events")
                                || sent.routingKey().endsWith(subscriptionId))
                        .filter(sent -> isOf(receivingState, sent))
                        .map(Wiretap.Sent::type))
                .containsExactlyInAnyOrder(types));
    }

    private static boolean isOf(String receivingState, Wiretap.Sent sent) {
        return sent.body().contains("\"receivingState\":\"" + receivingState + "\",\"sendingState\":\"CL\"");
    }
}
