package org.grata.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.rabbitmq.client.Connection;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.testing.model.Answers;
import org.grata.testing.model.StubBehaviour;
import org.grata.testing.model.StubModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a person or a model reads later reaches the register and everybody who was told, once. */
class SecondReadingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path TARGET = Path.of(System.getProperty("grata.root"), "quality", "acceptance", "target");

    /** Receiving and sending State, and what they are called in a text. */
    private enum Pair {
        ONE("FI", "Finland", "PE", "Peruvian"),
        TWO("DK", "Denmark", "PE", "Peruvian"),
        THREE("BE", "Belgium", "PE", "Peruvian"),
        FOUR("ES", "Spain", "CL", "Chilean"),
        FIVE("PT", "Portugal", "CL", "Chilean"),
        SIX("SE", "Sweden", "CL", "Chilean"),
        SEVEN("GR", "Greece", "TH", "Thai"),
        EIGHT("HU", "Hungary", "TH", "Thai");

        private final String receiving;
        private final String receivingName;
        private final String sending;
        private final String sendingName;

        Pair(String receiving, String receivingName, String sending, String sendingName) {
            this.receiving = receiving;
            this.receivingName = receivingName;
            this.sending = sending;
            this.sendingName = sendingName;
        }

        private String text() {
            return receivingName + " gave two " + sendingName + " diplomats 48 hours to leave.";
        }

        private ObjectNode measure() {
            ObjectNode measure = Answers.measure(
                    "ANNOUNCED",
                    "48 hours to leave",
                    Answers.state(receiving, receivingName, null),
                    Answers.state(sending, sendingName, null));
            measure.set("count", Answers.value(IntNode.valueOf(2), "two " + sendingName + " diplomats"));
            measure.set("deadline", Answers.value(TextNode.valueOf("PT48H"), "48 hours"));
            return measure;
        }

        @Override
        public String toString() {
            return receiving + "<" + sending;
        }
    }

    private static Stack stack;
    private static Connection amqp;
    private static Subscriber subscriber;
    private static String subscription;
    private static Instant published;

    @BeforeAll
    static void start() throws Exception {
        stack = Stack.start(TARGET.resolve("second-reading"));
        amqp = stack.connect();
        published = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        JsonPath subscribed = given().contentType(ContentType.JSON)
                .body(Map.of("name", "desk", "leadTimes", List.of("PT24H"), "delivery", Map.of("type", "AMQP")))
                .post(stack.notifier() + "/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        subscription = subscribed.getString("id");
        subscriber = Subscriber.on(amqp, subscribed.getString("queue"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (amqp != null) {
            amqp.close();
        }
        if (stack != null) {
            stack.stop();
        }
    }

    private static String submit(String ingest, String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", text, "publishedAt", published.toString()))
                .post(ingest + "/announcements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Stages that the subscriber was told of a pair, in order of arrival. */
    private static List<String> told(String pair) {
        return subscriber.received().stream()
                .filter(message -> message.pair().equals(pair))
                .map(Subscriber.Received::stage)
                .toList();
    }

    private static void awaitTold(String pair, String... stages) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(pair)).containsExactly(stages));
    }

    private static void review(String id, int version, String decisions) {
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"by\": \"desk\", \"decisions\": [" + decisions + "]}")
                .post(stack.ingest() + "/announcements/" + id + "/review")
                .then()
                .statusCode(200);
    }

    private static JsonPath expulsions(String query) {
        return given().get(stack.registry() + "/expulsions?receivingState=NO&sendingState=CL" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Instant> plannedLeads(String expulsionId) {
        List<String> due = given().get(stack.notifier() + "/reminders?size=500&state=PLANNED&subscriptionId="
                        + subscription + "&expulsionId=" + expulsionId)
                .jsonPath()
                .getList("items.findAll { it.stage == 'LEAD' }.dueAt", String.class);
        return due.stream().map(at -> OffsetDateTime.parse(at).toInstant()).toList();
    }

    @Test
    void aCorrectionReachesEverybodyWhoWasToldOnceAndThePastStaysAsItWasKnown() {
        String id = submit(stack.ingest(), "Norway gave two Chilean diplomats 48 hours to leave.");
        awaitTold("NO<CL", "REGISTERED");
        String expulsion = expulsions("").getString("items[0].id");
        assertThat(plannedLeads(expulsion)).containsExactly(published.plus(Duration.ofHours(24)));
        Instant before = Clock.systemUTC().instant();

        review(id, 1, """
                {"measure": 0, "decision": "CORRECT", "note": "the ministry gave a day more",
                 "corrected": {"headcount": {"count": 3}, "deadline": {"type": "DURATION", "iso": "PT72H"}}}""");
        awaitTold("NO<CL", "REGISTERED", "REVISED");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(plannedLeads(expulsion))
                .containsExactly(published.plus(Duration.ofHours(48))));
        JsonPath now = expulsions("");
        assertThat(now.getInt("total")).isEqualTo(1);
        assertThat(now.getString("items[0].id")).isEqualTo(expulsion);
        assertThat(now.getInt("items[0].headcount.count")).isEqualTo(3);
        assertThat(now.getString("items[0].confirmation")).isEqualTo("CONFIRMED");
        assertThat(expulsions("&asOf=" + before).getInt("items[0].headcount.count"))
                .isEqualTo(2);

        review(id, 2, "{\"measure\": 0, \"decision\": \"REJECT\", \"note\": \"a hoax\"}");
        awaitTold("NO<CL", "REGISTERED", "REVISED", "CANCELLED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(plannedLeads(expulsion)).isEmpty());
        assertThat(expulsions("").getInt("total")).isZero();
        assertThat(expulsions("&confirmation=REJECTED").getInt("total")).isEqualTo(1);
        assertThat(expulsions("&asOf=" + before).getInt("total")).isEqualTo(1);

        // What comes after it has passed the same queues: a repeat would have come before.
        submit(stack.ingest(), "Austria gave two Chilean diplomats 48 hours to leave.");
        awaitTold("AT<CL", "REGISTERED");
        assertThat(told("NO<CL")).containsExactly("REGISTERED", "REVISED", "CANCELLED");
    }

    @Test
    void aServiceThatIsKilledWhileItAsksLosesNothingAndTellsNothingTwice() throws Exception {
        Answers answers = new Answers().knowingTheEntranceTest();
        for (Pair pair : Pair.values()) {
            answers.put(pair.text(), JsonNodeFactory.instance.arrayNode().add(pair.measure()));
        }
        try (StubModel model = StubModel.start()) {
            model.always(StubBehaviour.answerBy(answers::to));
            Replica replica = replica(model);
            replica.awaitReady();
            model.always(StubBehaviour.slow(Duration.ofMillis(700), StubBehaviour.answerBy(answers::to)));
            List<String> ids = new ArrayList<>();
            for (Pair pair : Pair.values()) {
                ids.add(submit(replica.url(), pair.text()));
            }
            // While the first are asked about, and again when some are answered.
            int asked = model.requests().size();
            await().atMost(PATIENCE).until(() -> model.requests().size() > asked + 1);
            replica.kill();
            replica.startAnew();
            replica.awaitReady();
            await().atMost(PATIENCE).until(() -> secondReadings(ids).stream().anyMatch(count -> count == 1));
            replica.kill();
            replica.startAnew();
            replica.awaitReady();
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(secondReadings(ids)).hasSize(ids.size()).containsOnly(1L));
            for (Pair pair : Pair.values()) {
                awaitTold(pair.toString(), "REGISTERED");
            }
            replica.tellToEnd();
            replica.awaitEnd();
        }
        submit(stack.ingest(), "Poland gave two Chilean diplomats 48 hours to leave.");
        awaitTold("PL<CL", "REGISTERED");
        for (Pair pair : Pair.values()) {
            assertThat(told(pair.toString())).containsExactly("REGISTERED");
            assertThat(given().get(stack.registry() + "/expulsions?receivingState=" + pair.receiving + "&sendingState="
                                    + pair.sending)
                            .jsonPath()
                            .getInt("total"))
                    .isEqualTo(1);
        }
    }

    private static Replica replica(StubModel model) throws IOException {
        return new Replica(
                "ingest",
                stack,
                TARGET.resolve("second-reading").resolve("replica.log"),
                Map.of(
                        "GRATA_MODEL_ASK", "ALL",
                        "GRATA_MODEL_URL", model.baseUrl().toString(),
                        "GRATA_MODEL_NAME", "stub",
                        "GRATA_MODEL_TIMEOUT", "3s",
                        "GRATA_MODEL_POLL_INTERVAL", "100ms"));
    }

    /** How many readings by the model each announcement has. */
    private static List<Long> secondReadings(List<String> ids) {
        return ids.stream()
                .map(id ->
                        given()
                                .get(stack.ingest() + "/announcements/" + id)
                                .jsonPath()
                                .getList("readings.reader")
                                .stream()
                                .filter("MODEL"::equals)
                                .count())
                .toList();
    }
}
