package org.grata.registry.balance.rest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class BalanceResourceTest {
    private final Register register = new Register();
    private String beforeRussiaAnswered = "";

    @BeforeEach
    void anExchange() {
        register.clear();
        tell(1, belgium());
        tell(2, announced("NL", "RU"));
        tell(3, past("PL", "RU").count(45));
        tell(4, threatened("IE", "RU").count(4));
        tell(5, announced("CZ", "RU").count(1));
        given().contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post("/expulsions/{id}/reversal", idOf("CZ"))
                .then()
                .statusCode(200);
        beforeRussiaAnswered = register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion_revision");
        tell(
                6,
                announced("RU", "BE")
                        .count(19)
                        .on(LocalDate.of(2022, 4, 5))
                        .grounds(Ground.RETALIATION)
                        .retaliation());
    }

    private void tell(int number, Measures measure) {
        register.tell(measure.announcement(
                new UUID(5, number), AFTERNOON.plus(Duration.ofHours(number)), "Source " + number));
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "'");
    }

    @Test
    void aStateIsBalancedWithEachOtherByWhatWasAnnounced() {
        given().queryParam("state", "RU")
                .when()
                .get("/balances")
                .then()
                .statusCode(200)
                .body("state", equalTo("RU"))
                .body("balances.other", contains("BE", "NL"))
                .body("balances[0].expelled.measures", equalTo(1))
                .body("balances[0].expelled.persons", equalTo(19))
                .body("balances[0].expelled.answered", equalTo(0))
                .body("balances[0].suffered.measures", equalTo(1))
                .body("balances[0].suffered.persons", equalTo(21))
                .body("balances[0].suffered.answered", equalTo(1))
                .body("balances[1].expelled.measures", equalTo(0))
                .body("balances[1].suffered.measures", equalTo(1))
                .body("balances[1].suffered.persons", equalTo(0))
                .body("balances[1].suffered.measuresWithoutNumber", equalTo(1))
                .body("balances[1].suffered.measuresWithVagueNumber", equalTo(0))
                .body("balances[1].suffered.answered", equalTo(0));
    }

    @Test
    void aPairIsShownMeasureByMeasure() {
        when().get("/balances/RU/BE")
                .then()
                .statusCode(200)
                .body("state", equalTo("RU"))
                .body("other", equalTo("BE"))
                .body("expelled.persons", equalTo(19))
                .body("suffered.persons", equalTo(21))
                .body("timeline.expulsionId", contains(idOf("BE"), idOf("RU")))
                .body("timeline.announcedOn", contains("2022-03-29", "2022-04-05"))
                .body("timeline.headcount.count", contains(21, 19))
                .body("timeline[0].answers", empty())
                .body("timeline[0].answeredBy.expulsionId", contains(idOf("RU")))
                .body("timeline[0].answeredBy[0].days", equalTo(7))
                .body("timeline[0].answeredBy[0].because", contains("RETALIATION_TOLD", "GROUND_RETALIATION"))
                .body("timeline[1].answers.expulsionId", contains(idOf("BE")))
                .body("timeline[1].answeredBy", empty());
        when().get("/balances/BE/RU")
                .then()
                .body("expelled.persons", equalTo(21))
                .body("expelled.answered", equalTo(1))
                .body("suffered.persons", equalTo(19));
    }

    @Test
    void balancesAreShownAsTheyWereKnownThen() {
        given().queryParam("asOf", beforeRussiaAnswered)
                .when()
                .get("/balances/RU/BE")
                .then()
                .statusCode(200)
                .body("expelled.measures", equalTo(0))
                .body("suffered.measures", equalTo(1))
                .body("suffered.answered", equalTo(0))
                .body("timeline.receivingState", contains("BE"));
        given().queryParam("asOf", beforeRussiaAnswered)
                .queryParam("state", "RU")
                .when()
                .get("/balances")
                .then()
                .statusCode(200)
                .body("balances.suffered.answered", contains(0, 0));
    }

    @Test
    void statesThatNeverExpelledEachOtherAreEven() {
        when().get("/balances/LU/MT")
                .then()
                .statusCode(200)
                .body("expelled.measures", equalTo(0))
                .body("suffered.measures", equalTo(0))
                .body("timeline", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "/balances?state=XX, 404, ",
        "/balances?state=, 400, state",
        "/balances, 400, state",
        "/balances?state=RU&asOf=9999-01-01T00:00:00Z, 400, asOf",
        "/balances/RU/XX, 404, ",
        "/balances/russia/BE, 404, ",
        "/balances/RU/RU, 400, other",
        "/balances/RU/BE?asOf=9999-01-01T00:00:00Z, 400, asOf",
    })
    void badRequestsAreToldAsProblems(String path, int status, String field) {
        when().get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/balances/{state}/{other}'.get.responses.'400'.description",
                        equalTo("The two States are the same"))
                .body("paths.'/balances'.get.parameters.find { it.name == 'state' }.required", equalTo(true));
    }
}
