package org.grata.registry.mission.rest;

import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class MissionResourceTest {
    @ManagementUrl
    String management;

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/missions")
                .then();
    }

    private static final String EMBASSY = """
            {"kind":"EMBASSY","city":"Brussels","sendingState":"RU","receivingState":"BE"}""";

    @Test
    void aMissionIsAccreditedToTheReceivingStateUnlessTold() {
        String location = post(EMBASSY)
                .statusCode(201)
                .body("accreditedTo", equalTo("BE"))
                .extract()
                .header("Location");

        when().get(location)
                .then()
                .statusCode(200)
                .body("kind", equalTo("EMBASSY"))
                .body("city", equalTo("Brussels"))
                .body("sendingState", equalTo("RU"))
                .body("receivingState", equalTo("BE"))
                .body("accreditedTo", equalTo("BE"));
    }

    @Test
    void aMissionMayBeAccreditedToAnOrganisation() {
        post("""
                {"kind":"PERMANENT_MISSION","city":"Brussels","sendingState":"RU","receivingState":"BE",\
                "accreditedTo":"EU"}""").statusCode(201).body("accreditedTo", equalTo("EU"));
    }

    @Test
    void theSameMissionTwiceIsAConflictWhateverTheSpelling() {
        post(EMBASSY).statusCode(201);
        post(EMBASSY.replace("Brussels", " BRUSSELS "))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("MISSION_EXISTS"));
        String unnamed = """
                {"kind":"CONSULATE","sendingState":"RU","receivingState":"BE"}""";
        post(unnamed).statusCode(201);
        post(unnamed).statusCode(409);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sendingState   | \"ZZ\"    | 400",
                "receivingState | \"be\"    | 400",
                "accreditedTo   | \"WHO\"   | 400",
                "sendingState   | null      | 400",
                "kind           | null      | 400",
                "kind           | \"CAMP\"  | 400",
                "city           | \"  \"    | 400",
                "city           | 7         | 400",
                "city           | 1e400     | 400",
                "city           | true      | 400",
                "kind           | 0         | 400",
                "kind           | false     | 400",
                "sendingState   | 1.5       | 400",
                "colour         | \"red\"   | 400",
                "receivingState | \"RU\"    | 422",
                "accreditedTo   | \"NL\"    | 422",
            })
    void badInputNamesTheFieldAndStoresNothing(String field, String value, int status) {
        LinkedHashMap<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "kind", "\"EMBASSY\"",
                "city", "\"Brussels\"",
                "sendingState", "\"RU\"",
                "receivingState", "\"BE\""));
        fields.put(field, value);
        StringBuilder body = new StringBuilder("{");
        fields.forEach((name, text) -> body.append(body.length() == 1 ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(text));

        post(body.append('}').toString())
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo("body"));
        assertThat(register.number("select count(*) from mission")).isZero();
    }

    @Test
    void aMisspeltOrRepeatedFilterIsRefused() {
        given().get("/missions?sendState=CL")
                .then()
                .statusCode(400)
                .body("errors.field", contains("sendState"))
                .body("errors.in", contains("query"));
        given().get("/missions?sendingState=CL&sendingState=BE")
                .then()
                .statusCode(400)
                .body("errors.field", contains("sendingState"))
                .body("errors.detail", contains("must not be given twice"));
    }

    @Test
    void requestsAreMeasuredByPath() {
        given().get("/missions/1").then().statusCode(400);
        given().request("BREW", "/missions/1").then().statusCode(405);
        assertThat(given().get(management + "/metrics").asString())
                .doesNotContain("BREW", "uri=\"/missions/1\"")
                .contains("uri=\"/missions/{id}\"");
    }

    @Test
    void noBodyAndNoJSONAreBadRequests() {
        post("").statusCode(400);
        post("null").statusCode(400);
        post("{\"kind\":").statusCode(400);
        post("[]").statusCode(400);
    }

    @Test
    void missionsAreFiltered() {
        post(EMBASSY).statusCode(201);
        post(EMBASSY.replace("EMBASSY", "CONSULATE").replace("Brussels", "Antwerp"))
                .statusCode(201);
        post(EMBASSY.replace("BE", "NL").replace("Brussels", "The Hague")).statusCode(201);

        given().queryParam("receivingState", "BE")
                .queryParam("kind", "CONSULATE")
                .when()
                .get("/missions")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.city", contains("Antwerp"));
        given().queryParam("sendingState", "RU")
                .when()
                .get("/missions")
                .then()
                .body("items.city", contains("Antwerp", "Brussels", "The Hague"));
        given().queryParam("city", "the hague").when().get("/missions").then().body("total", equalTo(1));
        given().queryParam("receivingState", "XX")
                .when()
                .get("/missions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("receivingState"))
                .body("errors[0].in", equalTo("query"));
        given().queryParam("size", "501")
                .when()
                .get("/missions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("size"));
    }

    @Test
    void unknownIdsAreNotFoundAndMalformedOnesAreBad() {
        when().get("/missions/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("detail", containsString("mission"));
        when().get("/missions/17").then().statusCode(400).body("errors[0].in", equalTo("path"));
    }
}
