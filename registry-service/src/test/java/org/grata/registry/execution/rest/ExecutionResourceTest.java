package org.grata.registry.execution.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reading;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExecutionResourceTest {
    private static final String IN_FORCE =
            "{\"stage\":\"IN_FORCE\",\"on\":\"2022-04-01\",\"note\":\"note handed over\"}";
    private static final String DEPARTED = "{\"stage\":\"DEPARTED\",\"on\":\"2022-04-12\",\"departed\":21}";
    private static final String LAPSED = "{\"stage\":\"LAPSED\",\"on\":\"2022-04-14\"}";

    private final Register register = new Register();

    @Inject
    Clock clock;

    @BeforeEach
    void clear() {
        register.clear();
    }

    private String expulsion(Measures told) {
        register.tell(told.announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        return register.text("select id from expulsion");
    }

    private static ValidatableResponse put(String id, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .put("/expulsions/{id}/execution", id)
                .then();
    }

    private static ValidatableResponse undo(String id, String body) {
        return post(id, "execution/undo", body);
    }

    private static ValidatableResponse post(String id, String what, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/expulsions/{id}/" + what, id)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return when().get("/expulsions/{id}/execution", id).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", not(equalTo("")));
    }

    private static ValidatableResponse list(String name, String value) {
        return given().queryParam(name, value).when().get("/expulsions").then().statusCode(200);
    }

    private Instant told() {
        return Instant.parse(register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_execution"));
    }

    @Test
    void anOrderIsAnnouncedThenInForceThenAllHaveLeft() {
        String id = expulsion(belgium());

        get(id).body("stage", equalTo("ANNOUNCED")).body("history", empty());
        when().get("/expulsions/{id}", id).then().body("stage", equalTo("ANNOUNCED"));
        put(id, IN_FORCE)
                .statusCode(200)
                .body("stage", equalTo("IN_FORCE"))
                .body("inForceOn", equalTo("2022-04-01"))
                .body("endedOn", nullValue());
        put(id, DEPARTED)
                .statusCode(200)
                .body("stage", equalTo("DEPARTED"))
                .body("inForceOn", equalTo("2022-04-01"))
                .body("endedOn", equalTo("2022-04-12"))
                .body("departed", equalTo(21))
                .body("history.stage", contains("IN_FORCE", "DEPARTED"))
                .body("history[0].note", equalTo("note handed over"))
                .body("history[1]", not(hasKey("note")))
                .body("history[0].supersededAt", equalTo(told().toString()))
                .body("history[1].recordedAt", equalTo(told().toString()))
                .body("history[1].supersededAt", nullValue());
        when().get("/expulsions/{id}", id)
                .then()
                .body("stage", equalTo("DEPARTED"))
                .body("status", equalTo("ANNOUNCED"))
                .body("revision", equalTo(1));
        list("receivingState", "BE").body("items.stage", contains("DEPARTED"));
    }

    @Test
    void allMayHaveLeftAnOrderOfWhichOnlyTheAnnouncementIsKnown() {
        put(expulsion(belgium()), DEPARTED)
                .statusCode(200)
                .body("stage", equalTo("DEPARTED"))
                .body("inForceOn", nullValue());
    }

    @Test
    void anOrderInForceLapses() {
        String id = expulsion(belgium());
        put(id, IN_FORCE).statusCode(200);
        put(id, LAPSED).statusCode(200).body("stage", equalTo("LAPSED")).body("endedOn", equalTo("2022-04-14"));
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedByItsRule() {
        String id = expulsion(belgium());

        refused(put(id, LAPSED), "NOT_IN_FORCE");
        refused(put(id, "{\"stage\":\"ANNOUNCED\",\"on\":\"2022-04-01\"}"), "NO_STEP");
        put(id, DEPARTED).statusCode(200);
        refused(put(id, IN_FORCE), "ENDED_ALREADY");
        refused(put(id, LAPSED), "ENDED_ALREADY");
        put(id, LAPSED).body("detail", containsString("all who had to leave have left"));
        get(id).body("stage", equalTo("DEPARTED")).body("history.stage", contains("DEPARTED"));
    }

    @Test
    void nothingIsToldOfWhatIsNoOrder() {
        refused(put(expulsion(threatened("BE", "RU")), IN_FORCE), "NOT_ORDERED");
        register.clear();
        String mentioned = expulsion(past("BE", "RU"));
        refused(put(mentioned, IN_FORCE), "NOT_ANNOUNCED");
        when().get("/expulsions/{id}", mentioned)
                .then()
                .body("$", hasKey("stage"))
                .body("stage", nullValue());
        assertThat(register.number("select count(*) from expulsion_execution")).isZero();
    }

    @Test
    void afterItsReversalNothingFollowsAndWhatWasToldStays() {
        String id = expulsion(belgium());
        put(id, IN_FORCE).statusCode(200);
        post(id, "reversal", "{}").statusCode(200).body("stage", nullValue());

        refused(put(id, DEPARTED), "ALREADY_REVERSED");
        refused(undo(id, "{}"), "ALREADY_REVERSED");
        get(id).body("stage", nullValue())
                .body("inForceOn", equalTo("2022-04-01"))
                .body("history.stage", contains("IN_FORCE"));
        list("stage", "IN_FORCE").body("total", equalTo(0));
    }

    @Test
    void nothingIsToldOfWhatLeftTheRegister() {
        String id = expulsion(belgium());
        register.tell(reading(2, new UUID(5, 1), AFTERNOON, "Example Wire"));

        refused(put(id, IN_FORCE), "NOT_IN_REGISTER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stage\":\"IN_FORCE\",\"on\":\"2022-03-28\"} | on | before the announcement",
                "{\"stage\":\"IN_FORCE\",\"on\":\"9998-01-01\"} | on | in the future",
                "{\"stage\":\"IN_FORCE\",\"on\":\"2022-04-01\",\"departed\":2} | departed | unless all have departed",
            })
    void daysAndNumbersThatCannotBeAreRefused(String body, String field, String detail) {
        put(expulsion(belgium()), body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].detail", containsString(detail));
        assertThat(register.number("select count(*) from expulsion_execution")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"on\":\"2022-04-01\"} | stage",
                "{\"stage\":\"IN_FORCE\"} | on",
                "{\"stage\":\"GONE\",\"on\":\"2022-04-01\"} | stage",
                "{\"stage\":\"DEPARTED\",\"on\":\"2022-04-01\",\"departed\":0} | departed",
                "{\"stage\":\"IN_FORCE\",\"on\":\"2022-04-01\",\"note\":\" \"} | note",
                "{\"stage\":\"IN_FORCE\",\"on\":\"1 April\"} | on",
            })
    void badInputIsToldAsAProblem(String body, String field) {
        put(expulsion(belgium()), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aDayHasComeWhenItHasAtTheReceivingState() {
        String id = expulsion(announced("NZ", "RU"));
        LocalDate today = clock.instant().atZone(ZoneId.of("Pacific/Auckland")).toLocalDate();

        put(id, "{\"stage\":\"IN_FORCE\",\"on\":\"" + today.plusDays(1) + "\"}").statusCode(422);
        put(id, "{\"stage\":\"IN_FORCE\",\"on\":\"" + today + "\"}").statusCode(200);
    }

    @Test
    void theStageThatStandsIsCorrectedAndSayingItAgainChangesNothing() {
        String id = expulsion(belgium());
        put(id, IN_FORCE).statusCode(200);
        put(id, IN_FORCE).statusCode(200).body("history", hasSize(1));
        put(id, "{\"stage\":\"IN_FORCE\",\"on\":\"2022-04-02\"}")
                .statusCode(200)
                .body("inForceOn", equalTo("2022-04-02"))
                .body("history.inForceOn", contains("2022-04-01", "2022-04-02"));
    }

    @Test
    void stepsAreTakenBackOneByOneAndKept() {
        String id = expulsion(belgium());
        refused(undo(id, "{}"), "NOTHING_TOLD");
        put(id, IN_FORCE).statusCode(200);
        put(id, DEPARTED).statusCode(200);

        undo(id, "{\"note\":\"five are still here\"}")
                .statusCode(200)
                .body("stage", equalTo("IN_FORCE"))
                .body("inForceOn", equalTo("2022-04-01"))
                .body("endedOn", nullValue())
                .body("departed", nullValue())
                .body("history.stage", contains("IN_FORCE", "DEPARTED", "IN_FORCE"))
                .body("history[2].note", equalTo("five are still here"));
        undo(id, "{}").statusCode(200).body("stage", equalTo("ANNOUNCED"));
        refused(undo(id, "{}"), "NOTHING_TOLD");
        undo(id, "{\"note\":\" \"}").statusCode(400).body("errors[0].field", equalTo("note"));
        put(id, DEPARTED).statusCode(200).body("stage", equalTo("DEPARTED"));
    }

    @Test
    void theStageIsShownAsItWasKnownThen() {
        String id = expulsion(belgium());
        put(id, IN_FORCE).statusCode(200);
        Instant inForce = told();
        put(id, DEPARTED).statusCode(200);
        Instant departed = told();
        post(id, "reversal", "{}").statusCode(200);

        for (Instant then : List.of(inForce, departed.minusNanos(1000))) {
            given().queryParam("asOf", then.toString())
                    .when()
                    .get("/expulsions/{id}/execution", id)
                    .then()
                    .statusCode(200)
                    .body("stage", equalTo("IN_FORCE"))
                    .body("history.stage", contains("IN_FORCE"))
                    .body("history[0].supersededAt", nullValue());
            given().queryParam("asOf", then.toString())
                    .when()
                    .get("/expulsions/{id}", id)
                    .then()
                    .body("stage", equalTo("IN_FORCE"));
            listThen(then, "IN_FORCE").body("total", equalTo(1)).body("items.stage", contains("IN_FORCE"));
            listThen(then, "DEPARTED").body("total", equalTo(0));
        }
        listThen(inForce.minusNanos(1000), "ANNOUNCED").body("items.stage", contains("ANNOUNCED"));
        listThen(departed, "DEPARTED").body("total", equalTo(1));
        list("stage", "DEPARTED").body("total", equalTo(0));
    }

    private static ValidatableResponse listThen(Instant then, String stage) {
        return given().queryParam("asOf", then.toString())
                .queryParam("stage", stage)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200);
    }

    @Test
    void listsAreFilteredByStage() {
        String id = expulsion(belgium());
        register.tell(announced("NL", "RU")
                .announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "Example Wire"));
        put(id, IN_FORCE).statusCode(200);

        list("stage", "IN_FORCE").body("items.id", contains(id)).body("total", equalTo(1));
        list("stage", "ANNOUNCED").body("items.receivingState", contains("NL"));
        given().queryParam("stage", "GONE")
                .when()
                .get("/expulsions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("stage"));
        assertThat(given().queryParam("stage", "IN_FORCE")
                        .when()
                        .get("/expulsions.csv")
                        .asString())
                .contains(id)
                .endsWith(",IN_FORCE,\r\n");
    }

    @Test
    void ofTwoStepsToldAtOnceOneFollows() {
        for (int round = 1; round <= 5; round++) {
            register.clear();
            String id = expulsion(belgium());
            put(id, IN_FORCE).statusCode(200);
            List<Integer> answers = List.of(DEPARTED, LAPSED, DEPARTED, LAPSED).parallelStream()
                    .map(body -> put(id, body).extract().statusCode())
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(200, 200, 409, 409);
            assertThat(register.number("select count(*) from expulsion_execution"))
                    .isEqualTo(2);
            assertThat(register.number("select count(*) from expulsion_execution where superseded_at is null"))
                    .isEqualTo(1);
        }
    }

    @Test
    void unknownExpulsionsAreNotFound() {
        String nobody = new UUID(0, 0).toString();
        put(nobody, IN_FORCE).statusCode(404);
        undo(nobody, "{}").statusCode(404);
        when().get("/expulsions/{id}/execution", nobody).then().statusCode(404);
        when().get("/expulsions/x/execution").then().statusCode(400);
    }

    @Test
    void theInterfaceIsDescribed() {
        String path = "paths.'/expulsions/{id}/execution'";
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .body(path + ".put.responses.'409'.description", containsString("ENDED_ALREADY"))
                .body(path + ".put.responses.'422'.description", containsString("before the announcement"))
                .body(
                        path + ".get.responses.'200'.content.'application/json'.examples.departed.value.stage",
                        equalTo("DEPARTED"))
                .body(
                        "paths.'/expulsions'.get.parameters.find { it.name == 'stage' }.description",
                        containsString("IN_FORCE"));
    }
}
