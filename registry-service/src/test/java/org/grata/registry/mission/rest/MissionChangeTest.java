package org.grata.registry.mission.rest;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.Changes.atOnce;
import static org.grata.registry.Changes.etag;
import static org.grata.registry.Changes.patch;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class MissionChangeTest {
    private final Register register = new Register();
    private String location;

    @BeforeEach
    void oneConsulate() {
        register.clear();
        location = post("Antwerp");
    }

    private static String post(String city) {
        return given().contentType(ContentType.JSON)
                .body("{\"kind\":\"CONSULATE\",\"city\":\"" + city
                        + "\",\"sendingState\":\"RU\",\"receivingState\":\"BE\"}")
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void aPatchChangesWhatItNamesAndAnswersTheNewTag() {
        String before = etag(location);

        String after = patch(location, before, "{\"city\":\" Ghent \"}")
                .statusCode(200)
                .body("city", equalTo("Ghent"))
                .body("kind", equalTo("CONSULATE"))
                .body("accreditedTo", equalTo("BE"))
                .extract()
                .header("ETag");

        assertThat(before).matches("\"[^\"]+\"");
        assertThat(after).isEqualTo(etag(location)).isNotEqualTo(before);
        patch(location, after, "{\"city\":null}").statusCode(200).body("city", nullValue());
        when().get(location).then().body("city", nullValue());
    }

    @Test
    void theVersionMustBeNamedAndBeTheOneStored() {
        String before = etag(location);
        patch(location, null, "{\"city\":\"Ghent\"}")
                .statusCode(428)
                .contentType("application/problem+json")
                .body("code", equalTo("PRECONDITION_REQUIRED"))
                .body("errors[0].field", equalTo("If-Match"))
                .body("errors[0].in", equalTo("header"));
        patch(location, "*", "{\"city\":\"Ghent\"}").statusCode(200);
        for (String stale : List.of(before, "W/" + etag(location), "\"another\"")) {
            patch(location, stale, "{\"city\":\"Bruges\"}")
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .body("code", equalTo("PRECONDITION_FAILED"));
        }
        patch(location, "\"another\", " + etag(location), "{\"city\":\"Liège\"}")
                .statusCode(200)
                .body("city", equalTo("Liège"));
    }

    @Test
    void whoHasTheVersionIsNotSentItAgain() {
        String before = etag(location);
        given().header("If-None-Match", before)
                .get(location)
                .then()
                .statusCode(304)
                .header("ETag", before)
                .body(emptyString());
        patch(location, before, "{\"city\":\"Ghent\"}").statusCode(200);
        given().header("If-None-Match", before)
                .get(location)
                .then()
                .statusCode(200)
                .body("city", equalTo("Ghent"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{`city`:` `}           | 400 | city",
                "{`city`:7}             | 400 | city",
                "{`kind`:null}          | 400 | kind",
                "{`kind`:`CAMP`}        | 400 | kind",
                "{`id`:`7`}             | 400 | id",
                "{`accreditedTo`:`WHO`} | 400 | accreditedTo",
                "[]                     | 400 | body",
                "{`closesOn`:`2021-08-31`} | 400 | closesOn",
                "{`status`:`CLOSING`}   | 400 | closesOn",
                "{`status`:`GONE`}      | 400 | status",
                "{`status`:`CLOSING`,`closesOn`:`2021-08-31`,`closedOn`:`2021-08-31`} | 400 | closedOn",
                "{`accreditedTo`:`UN`}  | 422 | accreditedTo",
                "{`receivingState`:`NL`}| 422 | receivingState",
                "{`sendingState`:`CN`}  | 422 | sendingState",
                "{`accreditedTo`:`NL`}  | 422 | accreditedTo",
            })
    void badContentNamesTheFieldAndChangesNothing(String patch, int status, String field) {
        String before = etag(location);
        patch(location, before, patch.replace('`', '"'))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
        assertThat(etag(location)).isEqualTo(before);
    }

    @Test
    void aMissionClosesOnADay() {
        when().get(location)
                .then()
                .body("status", equalTo("OPEN"))
                .body("closesOn", nullValue())
                .body("closedOn", nullValue());
        patch(location, "{\"status\":\"CLOSING\",\"closesOn\":\"2021-08-31\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSING"))
                .body("closesOn", equalTo("2021-08-31"));
        patch(location, "{\"status\":\"CLOSED\",\"closedOn\":\"2021-08-30\"}").statusCode(200);
        when().get(location)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closesOn", equalTo("2021-08-31"))
                .body("closedOn", equalTo("2021-08-30"));
    }

    @Test
    void aMissionMayBeAccreditedToAnOrganisationWhereItIsHosted() {
        patch(location, "{\"accreditedTo\":\"NATO\"}").statusCode(200).body("accreditedTo", equalTo("NATO"));
        patch(location, "{\"accreditedTo\":null}").statusCode(200).body("accreditedTo", equalTo("BE"));
    }

    @Test
    void anotherMissionsPlaceIsAConflict() {
        String other = post("Ghent");
        patch(other, "{\"city\":\"ANTWERP\"}").statusCode(409).body("code", equalTo("MISSION_EXISTS"));
        when().get(other).then().body("city", equalTo("Ghent"));
    }

    @Test
    void missionsThatAreNotThereCannotBeChanged() {
        patch("/missions/00000000-0000-7000-8000-000000000000", "\"0\"", "{}").statusCode(404);
        patch("/missions/7", "\"0\"", "{}").statusCode(400);
    }

    @Test
    void ofTwoWhoMoveIntoOnePlaceAtOnceOneIsRefused() {
        String other = post("Ghent");
        for (int round = 0; round < 20; round++) {
            String city = "Town " + round;
            List<Integer> statuses = atOnce(
                            List.of(location, other),
                            "*",
                            List.of("{\"city\":\"" + city + "\"}", "{\"city\":\"" + city + "\"}"))
                    .stream()
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409);
        }
    }

    @Test
    void ofTwoWhoChangeOneVersionAtOnceOneIsToldAndNothingIsLost() {
        for (int round = 0; round < 50; round++) {
            String before = etag(location);
            List<String> cities = List.of("East " + round, "West " + round);
            List<Response> answers = atOnce(
                    List.of(location, location),
                    before,
                    cities.stream().map(city -> "{\"city\":\"" + city + "\"}").toList());
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
            int won = answers.getFirst().statusCode() == 200 ? 0 : 1;
            when().get(location)
                    .then()
                    .body("city", equalTo(cities.get(won)))
                    .header("ETag", answers.get(won).header("ETag"));
        }
        assertThat(register.number("select version from mission")).isEqualTo(50);
    }

    @Test
    void theDocumentTellsWhatIsAnsweredAndNeeded() {
        JsonPath document =
                given().queryParam("format", "json").get("/q/openapi").jsonPath();
        assertThat(document.getString(
                        "paths.'/missions/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/RegisteredMission");
        assertThat(document.getList("paths.'/missions/{id}'.patch.parameters.findAll { it.required }.name"))
                .containsExactlyInAnyOrder("id", "If-Match");
        assertThat(document.getMap("paths.'/diplomats/{id}'.patch.responses"))
                .containsOnlyKeys("200", "400", "404", "409", "412", "422", "428");
    }
}
