package org.grata.registry.expulsion.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.MARCH_29;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A person merges what is one measure and splits what is several; both are undone. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class RegroupingTest {
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);
    private static final UUID THIRD = new UUID(8, 3);

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private void tell(UUID announcement, Measures measure, int hours) {
        register.tell(measure.announcement(announcement, AFTERNOON.plus(Duration.ofHours(hours)), "Example Wire"));
    }

    private String idOf(UUID announcement) {
        return register.text(
                "select expulsion_id from expulsion_report where announcement_id = '" + announcement + "'");
    }

    private String reportOf(UUID announcement) {
        return register.text("select id from expulsion_report where announcement_id = '" + announcement + "'");
    }

    private static ValidatableResponse post(String path, Object body, Object... values) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(path, values)
                .then();
    }

    private static ValidatableResponse merge(String staying, String other) {
        return post("/expulsions/{id}/merge", Map.of("expulsionId", other, "note", "one wave"), staying);
    }

    private static ValidatableResponse one(String id) {
        return given().get("/expulsions/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse list() {
        return given().get("/expulsions").then().statusCode(200);
    }

    private String events(String id) {
        return register.text("select string_agg(type, ' ' order by occurred_at, id) from outbox where subject = '" + id
                + "' and type like 'expulsion.%'");
    }

    private Instant now() {
        return Instant.parse(register.text(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
    }

    /** Two that are far apart in number, so that they are two expulsions. */
    private void tellTwo() {
        tell(FIRST, announced("BE", "RU").count(21), 0);
        tell(SECOND, announced("BE", "RU").count(60).within("P15D", "2022-04-13T23:59:59+02:00"), 1);
        assertThat(idOf(SECOND)).isNotEqualTo(idOf(FIRST));
    }

    @Test
    void aMergeGivesOneExpulsionAllReportsAndValues() {
        tellTwo();
        String staying = idOf(FIRST);
        String other = idOf(SECOND);

        String location = merge(staying, other).statusCode(201).extract().header("Location");

        list().body("items.id", contains(staying));
        one(staying)
                .body("reports.announcementId", containsInAnyOrder(FIRST.toString(), SECOND.toString()))
                .body("headcount.count", equalTo(60))
                .body("deadline.iso", equalTo("P15D"))
                .body("revisions.cause", contains("REPORT", "MERGE"))
                .body("revisions[1].note", equalTo("one wave"));
        one(other)
                .body("presence", equalTo("MERGED"))
                .body("mergedInto", equalTo(staying))
                .body("headcount.count", equalTo(60))
                .body("reports", hasSize(0));
        assertThat(events(staying)).isEqualTo("expulsion.recorded.v1 expulsion.revised.v1");
        assertThat(events(other)).isEqualTo("expulsion.recorded.v1 expulsion.reversed.v1");
        assertThat(location).contains("/expulsions/" + staying + "/regroupings/");
        given().get("/expulsions/{id}/regroupings", other)
                .then()
                .statusCode(200)
                .body("kind", contains("MERGE"))
                .body("to", contains(staying));
    }

    @Test
    void aMergeThatIsUndoneLeavesBothAsTheyWere() {
        tellTwo();
        String staying = idOf(FIRST);
        String other = idOf(SECOND);
        Instant apart = now();
        String id = merge(staying, other).statusCode(201).extract().path("id");
        Instant merged = now();

        post("/expulsions/{id}/regroupings/{rid}/undo", "", staying, id).statusCode(200);

        list().body("items.id", containsInAnyOrder(staying, other));
        one(staying).body("headcount.count", equalTo(21)).body("deadline.type", equalTo("NONE"));
        one(other).body("headcount.count", equalTo(60)).body("presence", equalTo("PRESENT"));
        assertThat(events(other)).isEqualTo("expulsion.recorded.v1 expulsion.reversed.v1 expulsion.recorded.v1");
        asOf(apart).body("items.id", containsInAnyOrder(staying, other));
        asOf(merged).body("items.id", contains(staying)).body("items.headcount.count", contains(60));
        post("/expulsions/{id}/regroupings/{rid}/undo", "", staying, id)
                .statusCode(409)
                .body("code", equalTo("ALREADY_UNDONE"));
    }

    private static ValidatableResponse asOf(Instant instant) {
        return given().queryParam("asOf", instant.toString())
                .get("/expulsions")
                .then()
                .statusCode(200);
    }

    @Test
    void aSplitMakesAnExpulsionOfItsOwnAndIsUndone() {
        tell(FIRST, announced("BE", "RU").count(21), 0);
        tell(SECOND, announced("BE", "RU").count(21), 1);
        tell(THIRD, announced("BE", "RU").count(20), 2);
        String id = idOf(FIRST);
        assertThat(idOf(THIRD)).isEqualTo(id);

        ValidatableResponse done = post("/expulsions/{id}/split", Map.of("reports", List.of(reportOf(THIRD))), id)
                .statusCode(201)
                .body("kind", equalTo("SPLIT"))
                .body("from", equalTo(id));
        String made = done.extract().path("to");

        one(id).body("headcount.count", equalTo(21)).body("reports", hasSize(2));
        one(made)
                .body("headcount.count", equalTo(20))
                .body("revision", equalTo(1))
                .body("revisions.cause", contains("SPLIT"));
        assertThat(events(made)).isEqualTo("expulsion.recorded.v1");

        post("/expulsions/{id}/regroupings/{rid}/undo", "", made, done.extract().path("id"))
                .statusCode(200);
        list().body("items.id", contains(id));
        one(id).body("headcount.count", equalTo(20)).body("reports", hasSize(3));
        one(made).body("presence", equalTo("MERGED")).body("mergedInto", equalTo(id));
    }

    @Test
    void whatIsNotOneMeasureIsNotMerged() {
        tell(FIRST, announced("BE", "RU").count(21), 0);
        tell(SECOND, announced("NL", "RU").count(17), 1);

        merge(idOf(FIRST), idOf(SECOND)).statusCode(409).body("code", equalTo("OTHER_MEASURE"));
        merge(idOf(FIRST), idOf(FIRST)).statusCode(409).body("code", equalTo("SAME_EXPULSION"));
        merge(idOf(FIRST), UUID.randomUUID().toString()).statusCode(422).body("errors.field", contains("expulsionId"));
        merge(UUID.randomUUID().toString(), idOf(FIRST)).statusCode(404);
        post("/expulsions/{id}/split", Map.of("reports", List.of(reportOf(FIRST))), idOf(FIRST))
                .statusCode(409)
                .body("code", equalTo("NOTHING_LEFT"));
        post("/expulsions/{id}/split", Map.of("reports", List.of(reportOf(SECOND))), idOf(FIRST))
                .statusCode(422)
                .body("errors.field", contains("reports"));
        post("/expulsions/{id}/split", Map.of("reports", List.of()), idOf(FIRST))
                .statusCode(400);
    }

    @Test
    void whatWentOnSinceIsNotUndone() {
        tellTwo();
        tell(THIRD, announced("BE", "RU").count(5).on(MARCH_29.minusDays(20)), 2);
        String first = idOf(FIRST);
        String third = idOf(THIRD);
        String merged = merge(first, idOf(SECOND)).statusCode(201).extract().path("id");
        merge(third, first).statusCode(201);

        post("/expulsions/{id}/regroupings/{rid}/undo", "", first, merged)
                .statusCode(409)
                .body("code", equalTo("OVERTAKEN"));
        merge(first, third).statusCode(409).body("code", equalTo("NOT_IN_REGISTER"));
    }

    @Test
    void twoWhoMergeInOppositeDirectionsAtOnceDoNotLoseAReport() throws Exception {
        for (int round = 0; round < 20; round++) {
            register.clear();
            tellTwo();
            String a = idOf(FIRST);
            String b = idOf(SECOND);
            List<Callable<Integer>> both = List.of(
                    () -> merge(a, b).extract().statusCode(),
                    () -> merge(b, a).extract().statusCode());
            List<Integer> answers = new ArrayList<>();
            try (ExecutorService persons = Executors.newFixedThreadPool(2)) {
                for (Future<Integer> answer : persons.invokeAll(both)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
            list().body("total", equalTo(1)).body("items[0].headcount.count", equalTo(60));
        }
    }
}
