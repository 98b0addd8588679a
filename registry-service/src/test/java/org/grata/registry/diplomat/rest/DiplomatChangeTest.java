package org.grata.registry.diplomat.rest;

import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DiplomatChangeTest {
    private final Register register = new Register();
    private String location;

    @BeforeEach
    void oneDiplomat() {
        register.clear();
        String mission = given().contentType(ContentType.JSON)
                .body("{\"kind\":\"EMBASSY\",\"city\":\"Prague\",\"sendingState\":\"RU\",\"receivingState\":\"CZ\"}")
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        location = given().contentType(ContentType.JSON)
                .body("{\"name\":\"Zoë Example\",\"category\":\"DIPLOMAT\",\"rank\":\"attaché\",\"missionId\":\""
                        + mission + "\"}")
                .post("/diplomats")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void aPatchChangesWhatItNamesAndAnswersTheNewTag() {
        String before = etag(location);
        String after = patch(location, before, "{\"rank\":\" second secretary \"}")
                .statusCode(200)
                .body("rank", equalTo("second secretary"))
                .body("name", equalTo("Zoë Example"))
                .extract()
                .header("ETag");

        assertThat(after).isEqualTo(etag(location)).isNotEqualTo(before);
        patch(location, before, "{}").statusCode(412).body("code", equalTo("PRECONDITION_FAILED"));
        patch(location, null, "{}").statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
        patch(location, after, "{\"rank\":null}").statusCode(200).body("rank", nullValue());
        given().header("If-None-Match", etag(location)).get(location).then().statusCode(304);
        patch("/diplomats/00000000-0000-7000-8000-000000000000", "\"0\"", "{}").statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{`name`:` `}         | 400 | name",
                "{`name`:null}        | 400 | name",
                "{`rank`:1.5}         | 400 | rank",
                "{`category`:`SPY`}   | 400 | category",
                "{`status`:`GONE`}    | 400 | status",
                "{`missionId`:`7`}    | 400 | missionId",
                "{`nickname`:`B`}     | 400 | nickname",
                "{`missionId`:`00000000-0000-7000-8000-000000000000`} | 422 | missionId",
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
    void ofTwoWhoChangeOneVersionAtOnceOneIsToldAndNothingIsLost() {
        for (int round = 0; round < 50; round++) {
            String before = etag(location);
            List<String> ranks = List.of("East " + round, "West " + round);
            List<Response> answers = atOnce(
                    List.of(location, location),
                    before,
                    ranks.stream().map(rank -> "{\"rank\":\"" + rank + "\"}").toList());
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
            int won = answers.getFirst().statusCode() == 200 ? 0 : 1;
            when().get(location).then().body("rank", equalTo(ranks.get(won)));
        }
        assertThat(register.number("select version from diplomat")).isEqualTo(50);
    }

    @Test
    void aPersonIsDeclaredPersonaNonGrataAndDeparts() {
        patch(location, "{\"accreditedOn\":\"2019-09-01\"}")
                .statusCode(200)
                .body("accreditedOn", equalTo("2019-09-01"));
        patch(location, "{\"status\":\"PERSONA_NON_GRATA\",\"personaNonGrataOn\":\"2021-04-17\"}")
                .statusCode(200)
                .body("status", equalTo("PERSONA_NON_GRATA"))
                .body("personaNonGrataOn", equalTo("2021-04-17"))
                .body("departedOn", nullValue());
        patch(location, "{\"status\":\"ACCREDITED\",\"personaNonGrataOn\":null}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("detail", containsString("VCDR art. 9"));
        patch(location, "{\"status\":\"DEPARTED\",\"departedOn\":\"2021-04-19\"}")
                .statusCode(200);
        for (String status : List.of("ACCREDITED", "PERSONA_NON_GRATA")) {
            String dates = ",\"personaNonGrataOn\":null,\"departedOn\":null}";
            patch(location, "{\"status\":\"" + status + "\"" + dates)
                    .statusCode(409)
                    .body("code", equalTo("ILLEGAL_TRANSITION"))
                    .body("detail", containsString("VCDR art. 43"));
        }
        when().get(location)
                .then()
                .body("status", equalTo("DEPARTED"))
                .body("accreditedOn", equalTo("2019-09-01"))
                .body("personaNonGrataOn", equalTo("2021-04-17"))
                .body("departedOn", equalTo("2021-04-19"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{`departedOn`:`2021-04-19`}                       | departedOn",
                "{`personaNonGrataOn`:`2021-04-19`}                | personaNonGrataOn",
                "{`status`:`DEPARTED`,`accreditedOn`:`2021-04-20`,`departedOn`:`2021-04-19`} | departedOn",
                "{`accreditedOn`:`yesterday`}                      | accreditedOn",
                "{`accreditedOn`:`2021-02-29`}                     | accreditedOn",
                "{`accreditedOn`:`+12021-01-01`}                   | accreditedOn",
                "{`accreditedOn`:18000}                            | accreditedOn",
                "{`accreditedOn`:[2021,1,1]}                       | accreditedOn",
            })
    void datesOutOfOrderNameTheField(String patch, String field) {
        String before = etag(location);
        patch(location, before, patch.replace('`', '"')).statusCode(400).body("errors.field", contains(field));
        assertThat(etag(location)).isEqualTo(before);
    }
}
