package org.grata.ingest.review;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.grata.ingest.announcement.Ingest;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.ingest.announcement.Ingest.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ReviewTest {
    private static final String FIRST = "\"1\"";

    @ManagementUrl
    String management;

    /** Of which the extractor is not sure. */
    private static String doubtful() {
        return Ingest.post("/announcements", Ingest.body(Ingest.uniqueText("Belgium perhaps expels 21 diplomats.")))
                .then()
                .statusCode(201)
                .body("state", equalTo("NEEDS_REVIEW"))
                .body("readings.reader", contains("RULES"))
                .extract()
                .path("id");
    }

    private static Response review(String id, String ifMatch, String body) {
        return given().contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .post("/announcements/" + id + "/review");
    }

    @Test
    void whatIsSureDoesNotWait() {
        String id = Ingest.post("/announcements", Ingest.body(Ingest.uniqueText("Belgium expels 21 diplomats.")))
                .then()
                .statusCode(201)
                .body("state", equalTo("EXTRACTED"))
                .extract()
                .path("id");
        given().get("/reviews?size=500").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void whatIsDoubtfulWaitsUntilItIsAccepted() throws Exception {
        String id = doubtful();
        given().get(
                        "/reviews?size=500&receivingState=BE&sendingState=RU&status=ANNOUNCED&doubt=LOW_CONFIDENCE&language=en")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.doubts", contains("LOW_CONFIDENCE"))
                .body("items.find { it.id == '" + id + "' }.deadline", equalTo("2022-04-13T21:59:59Z"))
                .body("items.find { it.id == '" + id + "' }.version", equalTo(1))
                .body("items.find { it.id == '" + id + "' }.measures.confirmation", contains("UNCONFIRMED"));

        review(
                        id,
                        FIRST,
                        "{\"by\":\"A. Desk\",\"decisions\":[{\"measure\":0,\"decision\":\"ACCEPT\",\"note\":\"called\"}]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures.confirmation", contains("CONFIRMED"))
                .body("readings.reader", contains("RULES", "PERSON"))
                .body("readings[0].by", nullValue())
                .body("readings[0].measures.confirmation", contains("UNCONFIRMED"))
                .body("readings[1].by", equalTo("A. Desk"))
                .body("readings[1].decisions.note", contains("called"));

        given().get("/reviews?size=500").then().statusCode(200).body("items.id", not(hasItem(id)));
        given().get("/announcements/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REVIEWED"))
                .body("readings.number", contains(1, 2));
        List<JsonNode> told = Ingest.told(id);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).get("reading").asInt()).isEqualTo(2);
        assertThat(told.get(1).get("reader").asText()).isEqualTo("PERSON");
        assertThat(told.get(1).at("/measures/0/confirmation").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void aCorrectionReplacesFieldsAndComputesTheDeadlineAnew() throws Exception {
        String id = doubtful();
        review(id, FIRST, """
                {"decisions":[{"measure":0,"decision":"CORRECT",
                  "corrected":{"headcount":{"count":22},"sendingState":"BY",
                               "deadline":{"type":"DURATION","iso":"PT48H"},"grounds":["ESPIONAGE"]}}]}""")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures[0].sendingState", equalTo("BY"))
                .body("extraction.measures[0].headcount.count", equalTo(22))
                .body("extraction.measures[0].headcount.qualifier", equalTo("EXACT"))
                .body("extraction.measures[0].deadline.leaveBy", equalTo("2022-03-31T18:00:00+02:00"))
                .body("extraction.measures[0].grounds", contains("ESPIONAGE"))
                .body("extraction.measures[0].category", equalTo("DIPLOMAT"))
                .body("extraction.measures[0].evidence.field", contains("status"));
        assertThat(Ingest.told(id).get(1).at("/measures/0/deadline/leaveBy").asText())
                .isEqualTo("2022-03-31T18:00:00+02:00");
    }

    @Test
    void anotherDayOfAnnouncementMovesADeadlineInDays() {
        String id = doubtful();
        review(id, FIRST, """
                {"decisions":[{"measure":0,"decision":"CORRECT","corrected":{"announcedOn":"2022-03-28"}}]}""")
                .then()
                .statusCode(200)
                .body("extraction.measures[0].deadline.leaveBy", equalTo("2022-04-12T23:59:59+02:00"));
    }

    @Test
    void whatIsRejectedIsToldAsRejected() throws Exception {
        String id = doubtful();
        review(id, FIRST, "{\"decisions\":[{\"measure\":0,\"decision\":\"REJECT\"}]}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures.confirmation", contains("REJECTED"));
        assertThat(Ingest.told(id).get(1).at("/measures/0/confirmation").asText())
                .isEqualTo("REJECTED");
    }

    @Test
    void whatNobodyFoundIsAdded() throws Exception {
        String id = Ingest.post("/announcements", Ingest.body(Ingest.uniqueText("They pack their bags in Oslo.")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Ingest.told(id)).isEmpty();
        review(id, FIRST, """
                {"decisions":[],"added":[{"receivingState":"NO","sendingState":"RU","headcount":{"count":3},
                  "deadline":{"type":"DATE","iso":"2022-04-02"}}]}""")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"))
                .body("extraction.measures.confirmation", contains("CONFIRMED"))
                .body("extraction.measures[0].status", equalTo("ANNOUNCED"))
                .body("extraction.measures[0].deadline.leaveBy", equalTo("2022-04-02T23:59:59+02:00"));
        assertThat(Ingest.told(id)).hasSize(1);
    }

    @Test
    void whatNobodyDecidedOnStillWaits() {
        String id = doubtful();
        review(id, FIRST, "{\"decisions\":[],\"added\":[{\"receivingState\":\"NO\",\"sendingState\":\"RU\"}]}")
                .then()
                .statusCode(200)
                .body("state", equalTo("NEEDS_REVIEW"))
                .body("extraction.measures.confirmation", contains("UNCONFIRMED", "CONFIRMED"));
        given().get("/reviews?size=500").then().body("items.id", hasItem(id));
    }

    @Test
    void aDecisionOnWhatChangedMeanwhileIsRefused() throws Exception {
        String id = doubtful();
        String accept = "{\"decisions\":[{\"measure\":0,\"decision\":\"ACCEPT\"}]}";
        review(id, FIRST, accept).then().statusCode(200);
        review(id, FIRST, accept).then().statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
        given().contentType("application/json")
                .body(accept)
                .post("/announcements/" + id + "/review")
                .then()
                .statusCode(428)
                .body("errors.field", contains("If-Match"));
        assertThat(Ingest.told(id)).hasSize(2);
        review(id, "\"2\"", "{\"decisions\":[{\"measure\":0,\"decision\":\"REJECT\"}]}")
                .then()
                .statusCode(200)
                .body("readings", hasSize(3))
                .body("extraction.measures.confirmation", contains("REJECTED"));
    }

    @Test
    void everyFaultIsNamedAndNothingChanges() throws Exception {
        String id = doubtful();
        review(id, FIRST, """
                {"decisions":[{"measure":0,"decision":"ACCEPT"},{"measure":0,"decision":"REJECT"},
                              {"measure":7,"decision":"ACCEPT"}]}""")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("decisions[1].measure", "decisions[2].measure"));
        review(id, FIRST, "{\"decisions\":[{\"measure\":0,\"decision\":\"CORRECT\"}]}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("decisions[0].corrected"));
        refused(id, "\"receivingState\":\"XX\"", "receivingState");
        refused(id, "\"confidence\":1", "confidence");
        refused(id, "\"colour\":\"red\"", "colour");
        refused(id, "\"headcount\":{\"count\":0}", "headcount");
        refused(id, "\"headcount\":{\"count\":\"two\"}", "headcount.count");
        refused(id, "\"deadline\":{\"type\":\"DURATION\",\"iso\":\"soon\"}", "deadline.iso");
        refused(id, "\"deadline\":{\"type\":null}", "deadline.type");
        refused(id, "\"grounds\":[\"BOREDOM\"]", "grounds[0]");
        refused(id, "\"missions\":[{\"kind\":null}]", "missions[0].kind");
        refused(id, "\"persons\":[{\"name\":\" \"}]", "persons[0].name");
        refused(
                id,
                "\"evidence\":[{\"field\":\"status\",\"start\":0,\"end\":7,\"quote\":\"Holland\"}]",
                "evidence[0].quote");
        given().get("/announcements/" + id)
                .then()
                .header("ETag", FIRST)
                .body("readings", hasSize(1))
                .body("state", equalTo("NEEDS_REVIEW"));
        assertThat(Ingest.told(id)).hasSize(1);
    }

    private static void refused(String id, String corrected, String field) {
        review(
                        id,
                        FIRST,
                        "{\"decisions\":[{\"measure\":0,\"decision\":\"CORRECT\",\"corrected\":{" + corrected + "}}]}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("decisions[0].corrected." + field));
    }

    @Test
    void nobodyHasThatAnnouncement() {
        review("019df3c1-2710-70a9-8c3d-7b52e9f0164a", FIRST, "{\"decisions\":[]}")
                .then()
                .statusCode(404);
        review("seven", FIRST, "{\"decisions\":[]}").then().statusCode(400);
    }

    @Test
    void filtersAreChecked() {
        given().get("/reviews?receivingState=Belgium")
                .then()
                .statusCode(400)
                .body("errors.field", contains("receivingState"));
        given().get("/reviews?doubt=SOME").then().statusCode(400).body("errors.field", contains("doubt"));
        given().get("/reviews?deadlineBefore=soon")
                .then()
                .statusCode(400)
                .body("errors.field", contains("deadlineBefore"));
        given().get("/reviews?language=cs").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void operatorsSeeWhatWaits() {
        doubtful();
        await().atMost(Duration.ofSeconds(30)).until(() -> RestAssured.get(management + "/metrics")
                .asString()
                .lines()
                .anyMatch(line -> line.matches("grata_reviews_waiting [1-9].*")));
    }

    @Test
    void theQueueCountsWhatWaits() {
        doubtful();
        Response all = given().get("/reviews?size=1");
        int total = all.path("total");
        assertThat((int) all.path("counts.overdue")).isEqualTo(total).isPositive();
        assertThat((int) all.path("counts.later")).isZero();
        given().get("/reviews?deadlineBefore=2022-04-01T00:00:00Z").then().body("total", equalTo(0));
    }
}
