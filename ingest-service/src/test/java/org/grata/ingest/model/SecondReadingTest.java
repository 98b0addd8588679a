package org.grata.ingest.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.ingest.announcement.Ingest;
import org.grata.testing.GrataTestResource;
import org.grata.testing.model.Answers;
import org.grata.testing.model.StubBehaviour;
import org.grata.testing.model.StubModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.ingest.announcement.Ingest.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** The rules are the fake extractor: 21 diplomats, 15 days, wherever somebody expels. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
@TestProfile(SecondReadingTest.WithModel.class)
class SecondReadingTest {
    private static final StubModel MODEL = StubModel.start();
    private static final Answers ANSWERS = new Answers().knowingTheEntranceTest();
    private static final StubBehaviour CAREFUL = StubBehaviour.answerBy(ANSWERS::to);

    /** A model is there, and asked about everything. */
    public static final class WithModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "grata.model.ask", "ALL",
                    "grata.model.url", MODEL.baseUrl().toString(),
                    "grata.model.name", "stub",
                    "grata.model.tries", "2",
                    "grata.model.first-delay", "100ms",
                    "grata.model.poll-interval", "50ms");
        }
    }

    @BeforeEach
    @AfterEach
    void careful() {
        MODEL.always(CAREFUL);
    }

    private static String text(String doubt) {
        return Ingest.uniqueText("Belgium " + doubt + "expels 21 Russian diplomats, who have 15 days to leave.");
    }

    private static ObjectNode measure() {
        ObjectNode measure = Answers.measure(
                "ANNOUNCED",
                "expels 21 Russian diplomats",
                Answers.state("BE", "Belgium", null),
                Answers.state("RU", "Russian", null));
        measure.set("count", Answers.value(IntNode.valueOf(21), "21 Russian diplomats"));
        measure.set("deadline", Answers.value(TextNode.valueOf("P15D"), "15 days"));
        return measure;
    }

    private static ArrayNode only(ObjectNode measure) {
        return JsonNodeFactory.instance.arrayNode().add(measure);
    }

    private static String submit(String text) {
        return Ingest.post("/announcements", Ingest.body(text))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitReadings(String id, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/announcements/" + id)
                                .jsonPath()
                                .getList("readings")
                                .size()
                        == count);
    }

    @Test
    void whatBothTellIsAutomaticAndLeavesTheQueue() throws Exception {
        String text = text("perhaps ");
        ANSWERS.put(text, only(measure()));
        String id = submit(text);
        awaitReadings(id, 2);
        given().get("/announcements/" + id)
                .then()
                .body("state", equalTo("EXTRACTED"))
                .body("readings.reader", contains("RULES", "MODEL"))
                .body("readings[1].by", equalTo("stub"))
                .body("extraction.measures.confirmation", contains("AUTOMATIC"))
                .body("extraction.measures[0].confidence", equalTo(0.95f));
        List<JsonNode> told = Ingest.told(id);
        assertThat(told).hasSize(2);
        assertThat(told.get(0).at("/measures/0/confirmation").asText()).isEqualTo("UNCONFIRMED");
        assertThat(told.get(1).get("reader").asText()).isEqualTo("MODEL");
        assertThat(told.get(1).get("reading").asInt()).isEqualTo(2);
        assertThat(told.get(1).at("/measures/0/confirmation").asText()).isEqualTo("AUTOMATIC");
        assertThat(MODEL.faults()).isEmpty();
    }

    @Test
    void readersThatDisagreeAreShownSideBySide() {
        String text = text("");
        ObjectNode otherwise = measure();
        otherwise.putNull("deadline");
        ANSWERS.put(text, only(otherwise));
        String id = submit(text);
        awaitReadings(id, 2);
        given().get("/announcements/" + id)
                .then()
                .body("state", equalTo("NEEDS_REVIEW"))
                .body("extraction.measures.confirmation", contains("AUTOMATIC"))
                .body("extraction.measures[0].deadline.type", equalTo("NONE"));
        given().get("/reviews?size=500&doubt=READERS_DISAGREE")
                .then()
                .body("items.find { it.id == '" + id + "' }.readings.reader", contains("RULES", "MODEL"))
                .body("items.find { it.id == '" + id + "' }.deadline", equalTo("2022-04-13T21:59:59Z"));
    }

    @Test
    void whatTheModelDoesNotFindIsForAPersonToo() throws Exception {
        String text = text("");
        String id = submit(text);
        awaitReadings(id, 2);
        given().get("/announcements/" + id).then().body("state", equalTo("NEEDS_REVIEW"));
        assertThat(Ingest.told(id).get(1).get("measures")).isEmpty();
        given().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"decisions\":[]}")
                .post("/announcements/" + id + "/review")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"));
    }

    @Test
    void aPersonMayConfirmWhatTheRulesFoundAndTheModelDidNot() {
        String id = submit(text(""));
        awaitReadings(id, 2);
        String accept = "\"decisions\":[{\"measure\":0,\"decision\":\"ACCEPT\"}]}";
        given().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"reading\":3," + accept)
                .post("/announcements/" + id + "/review")
                .then()
                .statusCode(400)
                .body("errors.field", contains("reading"));
        given().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"reading\":1," + accept)
                .post("/announcements/" + id + "/review")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures.confirmation", contains("CONFIRMED"))
                .body("extraction.measures[0].headcount.count", equalTo(21));
    }

    @Test
    void inventedWordsChangeNothingForTheBetterOrTheWorse() {
        String text = Ingest.uniqueText("The embassy invites to a concert.");
        ANSWERS.put(text, only(measure()));
        String id = submit(text);
        awaitReadings(id, 2);
        given().get("/announcements/" + id)
                .then()
                .body("state", equalTo("EXTRACTED"))
                .body("extraction.measures.size()", equalTo(0));
    }

    @Test
    void aModelThatIsInTroubleIsAskedAgain() {
        String text = text("perhaps ");
        ANSWERS.put(text, only(measure()));
        MODEL.next(StubBehaviour.status(500));
        String id = submit(text);
        awaitReadings(id, 2);
        given().get("/announcements/" + id).then().body("state", equalTo("EXTRACTED"));
    }

    @Test
    void anAnswerThatCannotBeReadLeavesTheRulesReadingToAPerson() throws Exception {
        MODEL.always(StubBehaviour.brokenJson());
        String id = submit(text("perhaps "));
        await().atMost(Duration.ofSeconds(30)).until(() -> Ingest.givenUp(id).equals("UNREADABLE"));
        given().get("/announcements/" + id)
                .then()
                .body("state", equalTo("NEEDS_REVIEW"))
                .body("readings.reader", contains("RULES"));
        assertThat(Ingest.told(id)).hasSize(1);
    }

    @Test
    void aPersonsWordStandsThoughTheModelAnswersLater() throws Exception {
        // Until it has passed the entrance test, every answer of it is awaited.
        awaitReadings(submit(text("perhaps ")), 2);
        String text = text("perhaps ");
        ANSWERS.put(text, only(measure()));
        MODEL.always(StubBehaviour.slow(Duration.ofSeconds(2), CAREFUL));
        String id = submit(text);
        given().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"decisions\":[{\"measure\":0,\"decision\":\"REJECT\"}]}")
                .post("/announcements/" + id + "/review")
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> Ingest.questions(id) == 0);
        given().get("/announcements/" + id)
                .then()
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures.confirmation", contains("REJECTED"));
        assertThat(Ingest.told(id)).hasSize(2);
    }
}
