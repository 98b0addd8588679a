package org.grata.registry.diplomat.rest;

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
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DiplomatResourceTest {
    private static final String NO_MISSION = "00000000-0000-7000-8000-000000000000";

    private final Register register = new Register();
    private String mission;

    @BeforeEach
    void clear() {
        register.clear();
        mission = given().contentType(ContentType.JSON)
                .body("""
                        {"kind":"EMBASSY","city":"Prague","sendingState":"RU","receivingState":"CZ"}""")
                .when()
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse post(String name, String category, String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":" + name + ",\"category\":" + category + ",\"missionId\":\"" + mission + "\"" + more
                        + "}")
                .when()
                .post("/diplomats")
                .then();
    }

    @Test
    void aDiplomatIsAccreditedUnlessTold() {
        String location = post("\"  Zoë Example \"", "\"DIPLOMAT\"", ",\"rank\":\"second secretary\"")
                .statusCode(201)
                .extract()
                .header("Location");

        when().get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("Zoë Example"))
                .body("category", equalTo("DIPLOMAT"))
                .body("rank", equalTo("second secretary"))
                .body("missionId", equalTo(mission))
                .body("status", equalTo("ACCREDITED"));
        post("\"Without Rank\"", "\"AMBASSADOR\"", ",\"status\":\"DEPARTED\"")
                .statusCode(201)
                .body("rank", nullValue())
                .body("status", equalTo("DEPARTED"));
    }

    @Test
    void anUnknownMissionCannotBeProcessed() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"A\",\"category\":\"DIPLOMAT\",\"missionId\":\"" + NO_MISSION + "\"}")
                .when()
                .post("/diplomats")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("missionId"))
                .body("errors[0].in", equalTo("body"));
        assertThat(register.number("select count(*) from diplomat")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name      | null      | \"DIPLOMAT\" | ` `",
                "name      | \"  \"    | \"DIPLOMAT\" | ` `",
                "name      | \"a\\u0000\" | \"DIPLOMAT\" | ` `",
                "name      | 1e400     | \"DIPLOMAT\" | ` `",
                "name      | true      | \"DIPLOMAT\" | ` `",
                "rank      | \"A\"     | \"DIPLOMAT\" | `,\"rank\":1.5`",
                "category  | \"A\"     | 0            | ` `",
                "category  | \"A\"     | \"SPY\"      | ` `",
                "category  | \"A\"     | null         | ` `",
                "rank      | \"A\"     | \"DIPLOMAT\" | `,\"rank\":\" \"`",
                "status    | \"A\"     | \"DIPLOMAT\" | `,\"status\":\"GONE\"`",
                "nickname  | \"A\"     | \"DIPLOMAT\" | `,\"nickname\":\"B\"`",
            })
    void badInputNamesTheFieldAndStoresNothing(String field, String name, String category, String more) {
        post(name, category, more)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
        assertThat(register.number("select count(*) from diplomat")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1e400", "true", "\"7\""})
    void aMissionThatIsNoIdIsRefused(String missionId) {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"A\",\"category\":\"DIPLOMAT\",\"missionId\":" + missionId + "}")
                .when()
                .post("/diplomats")
                .then()
                .statusCode(400)
                .body("errors.field", contains("missionId"));
    }

    @Test
    void diplomatsAreFilteredByMissionStateAndName() {
        post("\"Beta\"", "\"DIPLOMAT\"", "").statusCode(201);
        post("\"Alpha\"", "\"AMBASSADOR\"", "").statusCode(201);

        given().queryParam("missionId", mission)
                .when()
                .get("/diplomats")
                .then()
                .body("items.name", contains("Alpha", "Beta"));
        given().queryParam("receivingState", "CZ")
                .queryParam("q", "BET")
                .when()
                .get("/diplomats")
                .then()
                .body("items.name", contains("Beta"));
        given().queryParam("category", "AMBASSADOR")
                .when()
                .get("/diplomats")
                .then()
                .body("total", equalTo(1));
        given().queryParam("sendingState", "CZ").when().get("/diplomats").then().body("total", equalTo(0));
        given().queryParam("missionId", "x")
                .when()
                .get("/diplomats")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("missionId"));
    }
}
