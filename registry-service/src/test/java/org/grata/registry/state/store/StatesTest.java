package org.grata.registry.state.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.lexicon.Tables;
import org.grata.registry.state.State;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.StateCodes;
import org.grata.web.PageRequest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class StatesTest {
    @Inject
    States states;

    private List<State> all() {
        return states.list(PageRequest.of(0, 500), null).items();
    }

    @Test
    void areThoseOfISO3166WithKosovoAndFourOrganisations() {
        assertThat(all()).extracting(State::code).containsExactlyInAnyOrderElementsOf(StateCodes.all());
    }

    /** Deadlines that ingest computes end by the same clocks. */
    @Test
    void haveTheSeatsThatTheExtractorKnows() {
        Map<String, String> zones = new TreeMap<>();
        all().stream()
                .filter(state -> state.seatZone() != null)
                .forEach(state -> zones.put(state.code(), state.seatZone()));
        Tables.seats().forEach((code, zone) -> assertThat(zones).containsEntry(code, zone.getId()));
    }

    @Test
    void haveTheNamesOfCLDRAndZonesThatExist() {
        List<String> zoneless = new ArrayList<>();
        for (State state : all()) {
            if (state.kind() == State.Kind.STATE) {
                assertThat(state.name()).isEqualTo(Locale.of("", state.code()).getDisplayCountry(Locale.ENGLISH));
            }
            if (state.seatZone() == null) {
                zoneless.add(state.code());
            } else {
                assertThat(ZoneId.getAvailableZoneIds()).contains(state.seatZone());
            }
        }
        assertThat(zoneless).containsExactly("AQ", "BV", "HM", "TF", "TK", "UM");
    }

    @Test
    void oneIsReadByItsCode() {
        when().get("/states/NL")
                .then()
                .statusCode(200)
                .body("code", equalTo("NL"))
                .body("kind", equalTo("STATE"))
                .body("name", equalTo("Netherlands"))
                .body("seatCity", equalTo("The Hague"))
                .body("seatZone", equalTo("Europe/Amsterdam"));
        when().get("/states/NL").then().body("hostStates", empty());
        when().get("/states/NATO")
                .then()
                .statusCode(200)
                .body("hostState", equalTo("BE"))
                .body("hostStates", contains("BE"));
        when().get("/states/UN").then().body("hostStates", contains("AT", "CH", "KE", "US"));
    }

    @Test
    void areCalledInEightLanguages() {
        when().get("/states/NL")
                .then()
                .body(
                        "names",
                        equalTo(Map.of(
                                "en", "Netherlands",
                                "fr", "Pays-Bas",
                                "de", "Niederlande",
                                "es", "Países Bajos",
                                "nl", "Nederland",
                                "cs", "Nizozemsko",
                                "pl", "Holandia",
                                "ru", "Нидерланды")));
        when().get("/states/OSCE")
                .then()
                .body(
                        "names",
                        equalTo(Map.of(
                                "en", "OSCE", "fr", "OSCE", "de", "OSZE", "es", "OSCE", "nl", "OVSE", "cs", "OBSE",
                                "pl", "OBWE", "ru", "ОБСЕ")));
        for (State state : all()) {
            assertThat(state.names()).containsOnlyKeys("en", "fr", "de", "es", "nl", "cs", "pl", "ru");
            assertThat(state.names().values()).doesNotContainNull().doesNotContain("");
            assertThat(state.names().get("en")).isEqualTo(state.name());
        }
    }

    @Test
    void unknownCodesAreNotFound() {
        for (String code : List.of("ZZ", "nl", "NETHERLANDS")) {
            when().get("/states/{code}", code)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    @Test
    void areListedByPages() {
        given().queryParam("page", 1)
                .queryParam("size", 2)
                .queryParam("kind", "ORGANISATION")
                .when()
                .get("/states")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("OSCE", "UN")))
                .body("page", equalTo(1))
                .body("size", equalTo(2))
                .body("total", equalTo(4));
        given().queryParam("kind", "EMPIRE")
                .when()
                .get("/states")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("kind"))
                .body("errors[0].in", equalTo("query"));
    }
}
