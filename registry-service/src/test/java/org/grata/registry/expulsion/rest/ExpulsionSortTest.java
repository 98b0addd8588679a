package org.grata.registry.expulsion.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionSortTest {
    private final Register register = new Register();

    @BeforeEach
    void fourExpulsions() {
        register.clear();
        List<Measures> told = List.of(
                announced("BE", "RU").by("2022-04-20", "2022-04-20T23:59:59+02:00"),
                announced("NL", "RU").on(LocalDate.of(2022, 3, 27)),
                announced("CZ", "RU").on(null).by("2022-04-03", "2022-04-03T23:59:59+02:00"),
                announced("IE", "RU").on(LocalDate.of(2022, 3, 28)).by("2022-04-10", "2022-04-10T23:59:59+01:00"));
        for (int i = 0; i < told.size(); i++) {
            register.tell(
                    told.get(i).announcement(new UUID(5, i), AFTERNOON.plus(Duration.ofHours(i)), "Example Wire"));
        }
    }

    private static ValidatableResponse sorted(String sort) {
        return given().queryParam("sort", sort).when().get("/expulsions").then().statusCode(200);
    }

    @Test
    void theNewestPublicationComesFirstUnlessAskedOtherwise() {
        sorted("publishedAt").body("items.receivingState", contains("IE", "CZ", "NL", "BE"));
        given().when().get("/expulsions").then().body("items.receivingState", contains("IE", "CZ", "NL", "BE"));
    }

    @Test
    void theEarliestToLeaveComesFirstAndThoseWithoutALimitLast() {
        sorted("leaveBy").body("items.receivingState", contains("CZ", "IE", "BE", "NL"));
        given().queryParam("sort", "leaveBy")
                .queryParam("size", 1)
                .queryParam("page", 2)
                .when()
                .get("/expulsions")
                .then()
                .body("items.receivingState", contains("BE"))
                .body("total", equalTo(4));
    }

    @Test
    void theNewestAnnouncementComesFirstAndThoseWithoutADayLast() {
        sorted("announcedOn").body("items.receivingState", contains("BE", "IE", "NL", "CZ"));
    }

    @Test
    void listsAsOfAnInstantAreSortedLikewise() {
        String now = Instant.parse(register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_report"))
                .toString();
        given().queryParam("sort", "leaveBy")
                .queryParam("asOf", now)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("items.receivingState", contains("CZ", "IE", "BE", "NL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"headcount", "PUBLISHED_AT", "publishedat"})
    void anUnknownOrderIsRefused(String sort) {
        given().queryParam("sort", sort)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("sort"))
                .body("errors[0].detail", equalTo("must be one of publishedAt, leaveBy, announcedOn"));
    }
}
