package org.grata.registry.designation.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
import static org.grata.registry.Changes.patch;
import static org.grata.registry.designation.People.diplomat;
import static org.grata.registry.designation.People.embassy;
import static org.grata.registry.designation.People.mission;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.reading;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DesignationResourceTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final Register register = new Register();
    private String embassy;

    @BeforeEach
    void oneEmbassy() {
        register.clear();
        embassy = embassy("RU", "BE");
    }

    private String expulsion(Measures told) {
        register.tell(told.announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        return register.text("select id from expulsion");
    }

    private static ValidatableResponse put(String expulsion, String diplomat) {
        return when().put("/expulsions/{id}/diplomats/{diplomatId}", expulsion, diplomat)
                .then();
    }

    private static ValidatableResponse delete(String expulsion, String diplomat) {
        return when().delete("/expulsions/{id}/diplomats/{diplomatId}", expulsion, diplomat)
                .then();
    }

    private static ValidatableResponse list(String expulsion) {
        return when().get("/expulsions/{id}/diplomats", expulsion).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String code, String rule) {
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(rule));
    }

    private void nobodyIsDesignated() {
        assertThat(register.number("select count(*) from expulsion_diplomat")).isZero();
        assertThat(register.number("select count(*) from diplomat where status = 'PERSONA_NON_GRATA'"))
                .isZero();
    }

    @Test
    void whoMustLeaveIsPersonaNonGrataSinceTheAnnouncement() {
        String expulsion = expulsion(belgium());
        String zoe = diplomat("Zoë Example", embassy, "");

        Instant since = Instant.parse(put(expulsion, zoe)
                .statusCode(201)
                .body("diplomat.id", equalTo(zoe))
                .body("diplomat.status", equalTo("PERSONA_NON_GRATA"))
                .body("diplomat.personaNonGrataOn", equalTo("2022-03-29"))
                .extract()
                .path("since"));
        put(expulsion, zoe)
                .statusCode(200)
                .body("diplomat.name", equalTo("Zoë Example"))
                .body("since", equalTo(since.toString()));
        when().get("/diplomats/{id}", zoe)
                .then()
                .body("status", equalTo("PERSONA_NON_GRATA"))
                .body("personaNonGrataOn", equalTo("2022-03-29"));
        list(expulsion).body("total", equalTo(1)).body("items.diplomat.id", contains(zoe));
        assertThat(register.number("select count(*) from expulsion_diplomat")).isEqualTo(1);
    }

    @Test
    void aDayThatIsKnownStaysAndOneThatIsNotToldStaysUnknown() {
        String known =
                diplomat("Known", embassy, ",\"status\":\"PERSONA_NON_GRATA\",\"personaNonGrataOn\":\"2022-03-30\"");
        put(expulsion(belgium()), known).statusCode(201).body("diplomat.personaNonGrataOn", equalTo("2022-03-30"));

        register.tell(announced("CZ", "RU").in("2018-04").announcement(new UUID(5, 2), AFTERNOON, "Example Wire"));
        put(
                        register.text("select id from expulsion where receiving_state = 'CZ'"),
                        diplomat("Unknown", embassy("RU", "CZ"), ""))
                .statusCode(201)
                .body("diplomat.status", equalTo("PERSONA_NON_GRATA"))
                .body("diplomat.personaNonGrataOn", nullValue());
    }

    @Test
    void takingBackLeavesTheStatusAndTheHistory() {
        String expulsion = expulsion(belgium());
        String zoe = diplomat("Zoë Example", embassy, "");
        Instant since =
                Instant.parse(put(expulsion, zoe).statusCode(201).extract().path("since"));

        delete(expulsion, zoe).statusCode(204);
        delete(expulsion, zoe).statusCode(404).contentType("application/problem+json");
        list(expulsion).body("items", empty()).body("total", equalTo(0));
        when().get("/diplomats/{id}", zoe).then().body("status", equalTo("PERSONA_NON_GRATA"));
        Instant again =
                Instant.parse(put(expulsion, zoe).statusCode(201).extract().path("since"));

        Instant until = Instant.parse(register.text("select to_char(until at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_diplomat where until is not null"));
        asOf(expulsion, since.minusNanos(1000)).body("items", empty()).body("total", equalTo(0));
        asOf(expulsion, since)
                .body("items.diplomat.id", contains(zoe))
                .body("items.since", contains(since.toString()))
                .body("total", equalTo(1));
        asOf(expulsion, until.minusNanos(1000)).body("items.diplomat.id", contains(zoe));
        asOf(expulsion, until).body("total", equalTo(again.equals(until) ? 1 : 0));
        asOf(expulsion, again).body("items.since", contains(again.toString()));
        assertThat(register.number("select count(*) from expulsion_diplomat")).isEqualTo(2);
    }

    private static ValidatableResponse asOf(String expulsion, Instant instant) {
        return given().queryParam("asOf", instant.toString())
                .get("/expulsions/{id}/diplomats", expulsion)
                .then()
                .statusCode(200);
    }

    @Test
    void aMissionOfOtherStatesCannotBeProcessed() {
        String expulsion = expulsion(belgium());
        for (String other : List.of(embassy("RU", "CZ"), embassy("CL", "BE"), embassy("BE", "RU"))) {
            put(expulsion, diplomat("Zoë Example", other, ""))
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo("diplomatId"))
                    .body("errors[0].in", equalTo("path"))
                    .body("errors[0].detail", equalTo("must be of a mission of RU in or to BE"));
        }
        nobodyIsDesignated();
    }

    @Test
    void aMissionToAnOrganisationIsConcernedByItsHostAndByTheOrganisation() {
        String toTheUnion = mission("PERMANENT_MISSION", "RU", "BE", "EU");
        put(expulsion(belgium()), diplomat("On Belgian soil", toTheUnion, "")).statusCode(201);

        register.tell(announced("EU", "RU").count(19).announcement(new UUID(5, 2), AFTERNOON, "Example Wire"));
        String byTheUnion = register.text("select id from expulsion where receiving_state = 'EU'");
        put(byTheUnion, diplomat("Accredited to the Union", toTheUnion, "")).statusCode(201);
        put(byTheUnion, diplomat("Of the embassy", embassy, "")).statusCode(422);
    }

    @Test
    void whatIsReversedOrThreatenedOrLeftTheRegisterOrdersNobodyToLeave() {
        String zoe = diplomat("Zoë Example", embassy, "");
        String expulsion = expulsion(threatened("BE", "RU"));
        refused(put(expulsion, zoe), "NOT_ORDERED", "only threatened");

        register.tell(belgium().announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "The ministry"));
        String ordered = register.text("select id from expulsion where status = 'ANNOUNCED'");
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/expulsions/{id}/reversal", ordered)
                .then()
                .statusCode(200);
        refused(put(ordered, zoe), "ALREADY_REVERSED", "reversed");

        register.tell(announced("BE", "RU")
                .count(1)
                .naming("Somebody Else")
                .announcement(new UUID(5, 3), AFTERNOON.plus(Duration.ofDays(90)), "Example Wire"));
        String withdrawn = register.text(
                "select expulsion_id from expulsion_report where announcement_id = '" + new UUID(5, 3) + "'");
        register.tell(reading(2, new UUID(5, 3), AFTERNOON.plus(Duration.ofDays(90)), "Example Wire"));
        refused(put(withdrawn, zoe), "NOT_IN_REGISTER", "left the register");
        nobodyIsDesignated();
    }

    @Test
    void aReversalEndsNothingThatWasSaidBefore() {
        String expulsion = expulsion(belgium());
        String zoe = diplomat("Zoë Example", embassy, "");
        put(expulsion, zoe).statusCode(201);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/expulsions/{id}/reversal", expulsion)
                .then()
                .statusCode(200);

        put(expulsion, zoe).statusCode(200);
        list(expulsion).body("items.diplomat.id", contains(zoe));
        delete(expulsion, zoe).statusCode(204);
    }

    @Test
    void whoDepartedOrArrivedLaterCannotBecomePersonaNonGrata() {
        String expulsion = expulsion(belgium());
        refused(
                put(expulsion, diplomat("Gone", embassy, ",\"status\":\"DEPARTED\"")),
                "ILLEGAL_TRANSITION",
                "VCDR art. 43");
        refused(
                put(expulsion, diplomat("Later", embassy, ",\"accreditedOn\":\"2022-03-30\"")),
                "DATES_OUT_OF_ORDER",
                "must not be before accreditedOn");
        nobodyIsDesignated();
    }

    @Test
    void whoDepartsAfterwardsIsStillNamed() {
        String expulsion = expulsion(belgium());
        String zoe = diplomat("Zoë Example", embassy, "");
        put(expulsion, zoe).statusCode(201);
        patch("/diplomats/" + zoe, "{\"status\":\"DEPARTED\",\"departedOn\":\"2022-04-10\"}")
                .statusCode(200);

        put(expulsion, zoe).statusCode(200).body("diplomat.status", equalTo("DEPARTED"));
        list(expulsion).body("items.diplomat.departedOn", contains("2022-04-10"));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        String expulsion = expulsion(belgium());
        String zoe = diplomat("Zoë Example", embassy, "");
        put(NOBODY, zoe).statusCode(404).body("detail", containsString("expulsion"));
        put(expulsion, NOBODY).statusCode(404).body("detail", containsString("diplomat"));
        delete(NOBODY, zoe).statusCode(404);
        delete(expulsion, NOBODY).statusCode(404);
        when().get("/expulsions/{id}/diplomats", NOBODY).then().statusCode(404);
        given().queryParam("asOf", AFTERNOON.toString())
                .get("/expulsions/{id}/diplomats", expulsion)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"7, 00000000-0000-7000-8000-000000000000, id", "00000000-0000-7000-8000-000000000000, 7, diplomatId"})
    void whatIsNoIdIsRefused(String expulsion, String diplomat, String field) {
        put(expulsion, diplomat).statusCode(400).body("errors.field", contains(field));
        delete(expulsion, diplomat).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/expulsions/{id}/diplomats/{diplomatId}'.put.responses.'201'.content.'application/json'"
                                + ".examples.noted.value.diplomat.status",
                        equalTo("PERSONA_NON_GRATA"))
                .body(
                        "paths.'/expulsions/{id}/diplomats/{diplomatId}'.delete.description",
                        containsString("status stays as it is"))
                .body(
                        "paths.'/expulsions/{id}/diplomats'.get.parameters.find { it.name == 'asOf' }.description",
                        equalTo("Shows the register as it was known at this instant, which must not be to come."));
    }
}
