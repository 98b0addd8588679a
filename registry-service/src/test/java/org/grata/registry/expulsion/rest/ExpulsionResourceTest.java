package org.grata.registry.expulsion.rest;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.coordinated;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionResourceTest {
    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "'");
    }

    @Test
    void oneShowsValuesSourcesReportsAndRevisions() {
        register.tell(announced("BE", "RU")
                .about(20)
                .toldBy(SpeakerKind.AGENCY)
                .announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.tell(belgium().announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "The ministry"));

        when().get("/expulsions/{id}", idOf("BE"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("EXPULSION"))
                .body("status", equalTo("ANNOUNCED"))
                .body("revision", equalTo(2))
                .body("receivingState", equalTo("BE"))
                .body("sendingState", equalTo("RU"))
                .body("headcount.count", equalTo(21))
                .body("headcount.qualifier", equalTo("EXACT"))
                .body("category", equalTo("EMBASSY_STAFF"))
                .body("missions.kind", contains("EMBASSY", "CONSULATE"))
                .body("missions.city", contains("Brussels", "Antwerp"))
                .body("missions[0].id", equalTo(register.text("select id from mission where city = 'Brussels'")))
                .body("announcedOn", equalTo("2022-03-29"))
                .body("deadline.type", equalTo("DURATION"))
                .body("deadline.iso", equalTo("P15D"))
                .body("deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .body("grounds", contains("ESPIONAGE", "INFLUENCE_OPERATIONS", "NATIONAL_SECURITY"))
                .body("retaliation", equalTo(false))
                .body("inConcertWith", contains("NL"))
                .body("remaining", nullValue())
                .body("publishedAt", equalTo("2022-03-29T16:00:00Z"))
                .body("sources.headcount.announcementId", equalTo(new UUID(5, 2).toString()))
                .body("reports.announcementId", contains(new UUID(5, 1).toString(), new UUID(5, 2).toString()))
                .body("reports.source.name", contains("Example Wire", "The ministry"))
                .body("reports[0].headcount.count", equalTo(20))
                .body("reports[0].because", empty())
                .body("reports[1].because", contains("SAME_DAY", "HEADCOUNT_FITS", "DEADLINE_UNTOLD"))
                .body("reports[1].quotes[0].quote", equalTo("some words"))
                .body("reports[1].quotes[0].field", equalTo("headcount"))
                .body("revisions.revision", contains(1, 2))
                .body("revisions.headcount.count", contains(20, 21))
                .body("revisions[1].deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"));
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "receivingState, BE, 1",
        "sendingState, RU, 9",
        "sendingState, DE, 0",
        "status, ANNOUNCED, 7",
        "status, REPORTED_PAST, 5",
        "announcedFrom, 2022-03-29, 7",
        "announcedFrom, 2022-03-30, 0",
        "announcedTo, 2022-03-29, 7",
        "announcedTo, 2022-03-28, 0",
        "leaveByBefore, 2022-04-02T00:00:00Z, 1",
        "leaveByBefore, 2022-04-01T16:00:00Z, 0",
        "leaveByBefore, 2022-04-14T00:00:00+02:00, 2",
        "q, antwerp, 1",
        "q, Nether, 1",
        "q, %, 0",
    })
    void listsAreFiltered(String name, String value, int total) {
        register.tell(coordinated(new UUID(5, 3)));

        given().queryParam(name, value)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("total", equalTo(total))
                .body("items", hasSize(total));
    }

    @ParameterizedTest
    @CsvSource({
        "Šimková, 1",
        "simkova, 1",
        "Simkowa, 1",
        "Zoë, 1",
        "ANTWERP, 1",
        "Antwerpen, 1",
        "belgium, 1",
        "BE, 1",
        "Brno, 0",
        "Petrov, 0",
        "%, 0"
    })
    void wordsAreFoundWhateverTheirAccentsAndThoughMisspelt(String words, int total) {
        register.clear();
        register.tell(belgium().naming("Zoë Šimková").announcement(new UUID(5, 9), AFTERNOON, "Example Wire"));

        given().queryParam("q", words)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    @Test
    void listsComeInPagesWithoutReports() {
        register.tell(coordinated(new UUID(5, 4)));

        given().queryParam("size", 5)
                .queryParam("page", 2)
                .when()
                .get("/expulsions")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(12))
                .body("page", equalTo(2))
                .body("size", equalTo(5))
                .body("items[0].reports", nullValue())
                .body("items[0].receivingState", not(nullValue()));
        given().queryParam("receivingState", "RU")
                .queryParam("sendingState", "LV")
                .when()
                .get("/expulsions")
                .then()
                .body("items.headcount.sharedTotal.count", contains(10))
                .body("items[0].headcount.count", nullValue())
                .body("items[0].retaliation", equalTo(true));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "receivingState, XX",
        "sendingState, russia",
        "status, ANNOUNCED_LATER",
        "announcedFrom, yesterday",
        "announcedTo, 2022-02-30",
        "announcedTo, +999999-01-01",
        "leaveByBefore, 2022-04-02",
        "page, -1",
        "size, 0",
        "size, 501",
    })
    void badFiltersNameTheParameter(String name, String value) {
        given().queryParam(name, value)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(name))
                .body("errors[0].in", equalTo("query"));
    }

    @Test
    void unknownIdsAreNotFoundAndMalformedOnesAreBad() {
        when().get("/expulsions/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        when().get("/expulsions/one").then().statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Grata registry"))
                .body("paths.'/expulsions/{id}'.get.responses.'404'.description", equalTo("No expulsion has this id"))
                .body(
                        "paths.'/expulsions/{id}'.get.responses.'404'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties.keySet()", hasItems("type", "code", "errors"));
    }
}
