package org.grata.registry.expulsion.rest;

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
import org.grata.vocabulary.PersonCategory;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.coordinated;
import static org.grata.registry.expulsion.Measures.czechia;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** The register as it was known earlier. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionAsOfTest {
    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    /** The instant at which the newest report was recorded. */
    private Instant recorded() {
        return Instant.parse(register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_report"));
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "'");
    }

    private static ValidatableResponse one(String id, Instant asOf) {
        return given().queryParam("asOf", asOf.toString())
                .when()
                .get("/expulsions/{id}", id)
                .then();
    }

    private static ValidatableResponse list(Instant asOf, String name, String value) {
        return given().queryParam("asOf", asOf.toString())
                .queryParam(name, value)
                .when()
                .get("/expulsions")
                .then()
                .statusCode(200);
    }

    private static String now(String path, Object... values) {
        return given().when().get(path, values).then().statusCode(200).extract().asString();
    }

    @Test
    void oneIsShownAsItWasKnownThen() {
        register.tell(announced("BE", "RU")
                .about(20)
                .toldBy(SpeakerKind.AGENCY)
                .announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        Instant first = recorded();
        String before = now("/expulsions/{id}", idOf("BE"));
        register.tell(belgium().announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "The ministry"));
        Instant second = recorded();

        one(idOf("BE"), first)
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("headcount.count", equalTo(20))
                .body("headcount.qualifier", equalTo("ABOUT"))
                .body("deadline.type", equalTo("NONE"))
                .body("missions", empty())
                .body("sources.headcount.announcementId", equalTo(new UUID(5, 1).toString()))
                .body("sources.deadline", equalTo(null))
                .body("reports.announcementId", contains(new UUID(5, 1).toString()))
                .body("revisions.revision", contains(1));
        assertThat(one(idOf("BE"), first).extract().asString()).isEqualTo(before);
        assertThat(one(idOf("BE"), second.minusNanos(1000)).extract().asString())
                .isEqualTo(before);
        assertThat(one(idOf("BE"), second).extract().asString())
                .isEqualTo(now("/expulsions/{id}", idOf("BE")))
                .contains("P15D");
    }

    @Test
    void whatWasNotRecordedYetIsUnknown() {
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        Instant belgium = recorded();
        register.tell(czechia().announcement(new UUID(5, 2), AFTERNOON, "Example Wire"));

        one(idOf("BE"), belgium.minusNanos(1000)).statusCode(404).contentType("application/problem+json");
        one(idOf("CZ"), belgium).statusCode(404);
        one(idOf("BE"), belgium).statusCode(200);
        list(belgium, "size", "50").body("items.receivingState", contains("BE")).body("total", equalTo(1));
        list(belgium.minusNanos(1000), "size", "50").body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void listsAreFilteredByWhatWasKnownThen() {
        register.tell(past("BE", "RU").announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        Instant mentioned = recorded();
        register.tell(belgium().announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "The ministry"));
        Instant announced = recorded();
        given().contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post("/expulsions/{id}/reversal", idOf("BE"))
                .then()
                .statusCode(200);

        list(mentioned, "status", "REPORTED_PAST").body("total", equalTo(1));
        list(mentioned, "status", "ANNOUNCED").body("total", equalTo(0));
        list(mentioned, "announcedFrom", "2022-03-29").body("total", equalTo(0));
        list(mentioned, "leaveByBefore", "2022-04-14T00:00:00+02:00").body("total", equalTo(0));
        list(mentioned, "q", "antwerp").body("total", equalTo(0));
        list(mentioned, "q", "belg").body("total", equalTo(1));
        list(announced, "status", "ANNOUNCED")
                .body("total", equalTo(1))
                .body("items.headcount.count", contains(21))
                .body("items.sources[0].headcount.announcementId", equalTo(new UUID(5, 2).toString()));
        list(announced, "status", "REVERSED").body("total", equalTo(0));
        list(announced, "announcedTo", "2022-03-29").body("total", equalTo(1));
        list(announced, "announcedTo", "2022-03-28").body("total", equalTo(0));
        list(announced, "leaveByBefore", "2022-04-14T00:00:00+02:00").body("total", equalTo(1));
        list(announced, "q", "antwerp").body("total", equalTo(1));
        list(announced, "receivingState", "BE").body("total", equalTo(1));
        list(announced, "sendingState", "DE").body("total", equalTo(0));
    }

    @Test
    void listsOfEveryInstantReadAsTheyDidThen() {
        List<Measures> told =
                List.of(czechia(), belgium(), announced("IE", "RU").count(4), belgium());
        Instant[] instants = new Instant[told.size() + 1];
        String[] lists = new String[instants.length];
        register.tell(coordinated(new UUID(6, 0)));
        for (int i = 0; i < instants.length; i++) {
            if (i > 0) {
                // Later and later reports of earlier and earlier publications.
                register.tell(told.get(i - 1)
                        .announcement(new UUID(6, i), AFTERNOON.minus(Duration.ofMinutes(i)), "Source " + i));
            }
            instants[i] = recorded();
            lists[i] = now("/expulsions");
        }

        for (int i = 0; i < instants.length; i++) {
            assertThat(list(instants[i], "size", "50").extract().asString())
                    .as("list %s", i)
                    .isEqualTo(lists[i]);
        }
        assertThat(lists).doesNotHaveDuplicates();
    }

    @Test
    void aReversalBelongsToItsExpulsionFromItsDecisionOn() {
        register.tell(announced("RS", "ME").count(10).announcement(new UUID(5, 1), AFTERNOON, "Source 1"));
        register.tell(announced("RS", "ME").count(3).announcement(new UUID(5, 2), AFTERNOON, "Source 2"));
        register.tell(reversed("RS", "ME")
                .category(PersonCategory.UNSPECIFIED)
                .on(null)
                .announcement(new UUID(5, 3), AFTERNOON.plus(Duration.ofDays(1)), "Source 3"));
        Instant undecided = recorded();
        String id = register.text("select id from expulsion where headcount = 3");
        given().contentType(ContentType.JSON)
                .body("{\"announcementId\":\"" + new UUID(5, 3) + "\"}")
                .when()
                .post("/expulsions/{id}/reversal", id)
                .then()
                .statusCode(200)
                .body("reports.announcementId", contains(new UUID(5, 2).toString(), new UUID(5, 3).toString()));

        one(id, undecided)
                .statusCode(200)
                .body("status", equalTo("ANNOUNCED"))
                .body("reports.announcementId", contains(new UUID(5, 2).toString()))
                .body("revisions.revision", contains(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59Z", "2022-04-02", "yesterday"})
    void anInstantThatIsNoneOrIsToComeIsRefused(String asOf) {
        for (String path : List.of("/expulsions", "/expulsions/" + new UUID(0, 0))) {
            given().queryParam("asOf", asOf)
                    .when()
                    .get(path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo("asOf"))
                    .body("errors[0].in", equalTo("query"));
        }
    }

    @Test
    void theParameterIsDescribed() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/expulsions'.get.parameters.find { it.name == 'asOf' }.description",
                        equalTo("Shows the register as it was known at this instant, which must not be to come."))
                .body(
                        "paths.'/expulsions/{id}'.get.parameters.find { it.name == 'asOf' }.description",
                        equalTo("Shows the register as it was known at this instant, which must not be to come."));
    }
}
