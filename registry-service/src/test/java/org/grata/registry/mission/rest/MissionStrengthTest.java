package org.grata.registry.mission.rest;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.Changes.etag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class MissionStrengthTest {
    private final Register register = new Register();
    private String location;

    @BeforeEach
    void oneEmbassy() {
        register.clear();
        location = given().contentType(ContentType.JSON)
                .body("{\"kind\":\"EMBASSY\",\"city\":\"Prague\",\"sendingState\":\"RU\",\"receivingState\":\"CZ\"}")
                .post("/missions")
                .then()
                .statusCode(201)
                .body("strength", nullValue())
                .body("ceiling", nullValue())
                .extract()
                .header("Location");
    }

    private ValidatableResponse tell(String kind, String asOf, int count, String source) {
        return tell("{\"kind\":\"" + kind + "\",\"asOf\":\"" + asOf + "\",\"count\":" + count + ",\"source\":\""
                + source + "\"}");
    }

    private ValidatableResponse tell(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(location + "/strength")
                .then();
    }

    @Test
    void theNewestOfEachKindIsShownAndNothingIsOverwritten() {
        tell("STRENGTH", "2021-06-01", 26, " diplomatic list ")
                .statusCode(201)
                .header("Location", endsWith(location + "/strength"))
                .body("source", equalTo("diplomatic list"));
        tell("STRENGTH", "2021-04-01", 94, "diplomatic list").statusCode(201);
        tell("CEILING", "2021-05-31", 32, "note").statusCode(201);
        tell("STRENGTH", "2021-06-01", 27, "ministry").statusCode(201);

        when().get(location)
                .then()
                .body("strength.count", equalTo(27))
                .body("strength.asOf", equalTo("2021-06-01"))
                .body("strength.source", equalTo("ministry"))
                .body("ceiling.count", equalTo(32));
        when().get("/missions").then().body("items[0].strength.count", equalTo(27));
        when().get(location + "/strength")
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items.count", contains(27, 26, 32, 94));
        given().queryParam("size", 1)
                .queryParam("page", 3)
                .get(location + "/strength")
                .then()
                .body("items.count", contains(94));
    }

    @Test
    void theAnnouncementThatToldIsNamed() {
        tell("{\"kind\":\"CEILING\",\"asOf\":\"2021-05-31\",\"count\":0,\"source\":\"a\","
                        + "\"toldBy\":\"00000000-0000-7000-8000-000000000001\"}")
                .statusCode(201);
        when().get(location)
                .then()
                .body("ceiling.toldBy", equalTo("00000000-0000-7000-8000-000000000001"))
                .body("ceiling.count", equalTo(0));
    }

    @Test
    void whatIsToldMakesANewVersionOnce() {
        String before = etag(location);
        tell("CEILING", "2021-05-31", 32, "note").statusCode(201);
        String after = etag(location);
        tell("CEILING", "2021-05-31", 32, "note").statusCode(409).body("code", equalTo("STRENGTH_EXISTS"));

        assertThat(after).isNotEqualTo(before).isEqualTo(etag(location));
        assertThat(register.number("select count(*) from mission_strength")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "kind, SOMETHING, 2021-05-31, 1, a",
        "asOf, CEILING, May, 1, a",
        "count, CEILING, 2021-05-31, -1, a",
        "count, CEILING, 2021-05-31, 100001, a",
        "source, CEILING, 2021-05-31, 1, ' '",
    })
    void badInputNamesTheFieldAndStoresNothing(String field, String kind, String asOf, int count, String source) {
        tell(kind, asOf, count, source).statusCode(400).body("errors.field", contains(field));
        assertThat(register.number("select count(*) from mission_strength")).isZero();
    }

    @Test
    void ofAMissionThatIsNotThereNothingIsTold() {
        location = "/missions/00000000-0000-7000-8000-000000000000";
        tell("CEILING", "2021-05-31", 32, "note").statusCode(404);
        when().get(location + "/strength").then().statusCode(404);
    }
}
