package org.grata.registry.expulsion.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.message.MissionRef;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.MissionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

/** Measures of a State that is only the host of the organisation to which a mission is accredited. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionJurisdictionTest {
    private static final MissionRef PERMANENT = new MissionRef(MissionKind.PERMANENT_MISSION, "Brussels");
    private static final MissionRef EMBASSY = new MissionRef(MissionKind.EMBASSY, "Brussels");

    private final Register register = new Register();

    @BeforeEach
    void belgiumActsAgainstTheMissionToTheEu() {
        register.clear();
        tell(1, announced("BE", "RU").count(19).at(PERMANENT));
    }

    private void tell(int number, Measures measure) {
        register.tell(measure.announcement(
                new UUID(5, number), AFTERNOON.plus(Duration.ofHours(number)), "Source " + number));
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "'");
    }

    private Instant revised() {
        return Instant.parse(register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_revision"));
    }

    private ValidatableResponse one(String receiving) {
        return when().get("/expulsions/{id}", idOf(receiving)).then().statusCode(200);
    }

    private static ValidatableResponse outside(String... asOf) {
        return given().queryParam("jurisdiction", "OUTSIDE")
                .queryParam("asOf", (Object[]) asOf)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200);
    }

    @Test
    void itIsStoredWithTheFlagAndTheReason() {
        one("BE")
                .body("status", equalTo("ANNOUNCED"))
                .body("jurisdiction.flag", equalTo("OUTSIDE_JURISDICTION"))
                .body("jurisdiction.about", contains("EU", "NATO"))
                .body("jurisdiction.missions.kind", contains("PERMANENT_MISSION"))
                .body("jurisdiction.missions.city", contains("Brussels"))
                .body("jurisdiction.reason", containsString("only the organisation"));
        assertThat(register.text("select jurisdiction_of::text from expulsion")).isEqualTo("{EU,NATO}");
        assertThat(register.text("select jurisdiction_of::text from expulsion_revision"))
                .isEqualTo("{EU,NATO}");
    }

    @Test
    void listsShowItAndAreFilteredByIt() {
        tell(2, announced("NL", "RU").at(PERMANENT));
        tell(3, announced("BE", "BY").at(PERMANENT, EMBASSY));
        tell(4, announced("EU", "RU").at(PERMANENT));

        outside()
                .body("total", equalTo(1))
                .body("items.id", contains(register.text("select id from expulsion where jurisdiction_of is not null")))
                .body("items.jurisdiction.flag", contains("OUTSIDE_JURISDICTION"));
        when().get("/expulsions")
                .then()
                .body("items.receivingState", contains("EU", "BE", "NL", "BE"))
                .body("items[0]", hasKey("jurisdiction"))
                .body("items[3].jurisdiction.flag", equalTo("OUTSIDE_JURISDICTION"))
                .body("items.findAll { it.jurisdiction == null }.size()", equalTo(3));
        assertThat(given().queryParam("jurisdiction", "OUTSIDE")
                        .when()
                        .get("/expulsions.csv")
                        .asString())
                .endsWith(",\"EU; NATO\"\r\n");
    }

    @Test
    void onceAnEmbassyIsToldItIsOrdinaryAndThenIsKept() {
        Instant outside = revised();
        tell(2, announced("BE", "RU").count(19).at(PERMANENT, EMBASSY));

        one("BE").body("jurisdiction", nullValue());
        outside().body("total", equalTo(0));
        outside(outside.toString())
                .body("total", equalTo(1))
                .body("items.jurisdiction.about[0]", contains("EU", "NATO"));
        outside(revised().toString()).body("total", equalTo(0));
        given().queryParam("asOf", outside.toString())
                .when()
                .get("/expulsions/{id}", idOf("BE"))
                .then()
                .body("jurisdiction.flag", equalTo("OUTSIDE_JURISDICTION"));
    }

    @Test
    void balancesLeaveItOut() {
        tell(2, announced("NL", "RU").count(17));

        given().queryParam("state", "RU")
                .when()
                .get("/balances")
                .then()
                .statusCode(200)
                .body("balances.other", contains("NL"));
        when().get("/balances/RU/BE").then().body("suffered.measures", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSIDE", "outside"})
    void anotherJurisdictionCannotBeAskedFor(String value) {
        given().queryParam("jurisdiction", value)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("jurisdiction"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expulsion", "expulsion_revision"})
    void theSchemaRefusesAFlagAboutNobody(String table) {
        assertThatThrownBy(() -> register.execute("update " + table + " set jurisdiction_of = '{}'"))
                .hasMessageContaining(table + "_jurisdiction_of_somebody");
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/expulsions'.get.parameters.find { it.name == 'jurisdiction' }.description",
                        containsString("only hosts it"))
                .body("paths.'/expulsions/{id}'.get.description", containsString("OUTSIDE_JURISDICTION"))
                .body("paths.'/balances'.get.description", containsString("OUTSIDE_JURISDICTION"));
    }
}
