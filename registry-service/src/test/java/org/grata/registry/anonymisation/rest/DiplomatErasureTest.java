package org.grata.registry.anonymisation.rest;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.Changes.patch;
import static org.grata.registry.designation.People.diplomat;
import static org.grata.registry.designation.People.embassy;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Who is anonymised stays so, and who is named is not deleted. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class DiplomatErasureTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final Register register = new Register();
    private String embassy;
    private String zoe;

    @BeforeEach
    void oneDiplomat() {
        register.clear();
        embassy = embassy("RU", "BE");
        zoe = diplomat("Zoë Example", embassy, ",\"rank\":\"second secretary\"");
    }

    private static ValidatableResponse anonymise(String id) {
        return given().contentType(ContentType.JSON)
                .body("{\"note\":\"on request\"}")
                .post("/diplomats/{id}/anonymisation", id)
                .then();
    }

    @Test
    void itIsForGoodAndDoneOnce() {
        String at = anonymise(zoe).statusCode(200).extract().path("anonymisedAt");
        String tag = anonymise(zoe)
                .statusCode(200)
                .body("anonymisedAt", equalTo(at))
                .extract()
                .header("ETag");
        assertThat(tag).isEqualTo("\"1\"");
        for (String change : List.of("{\"name\":\"Zoë Example\"}", "{\"rank\":\"envoy\"}")) {
            patch("/diplomats/" + zoe, change)
                    .statusCode(409)
                    .body("code", equalTo("ANONYMISED"))
                    .body("detail", containsString("withheld for good"));
        }
        patch("/diplomats/" + zoe, "{\"status\":\"DEPARTED\"}").statusCode(200).body("anonymisedAt", equalTo(at));
        assertThat(register.text("select anonymisation_note from diplomat")).isEqualTo("on request");
        anonymise(NOBODY).statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"note\":\" \"}")
                .post("/diplomats/{id}/anonymisation", zoe)
                .then()
                .statusCode(400);
    }

    @Test
    void onlyWhomNothingNamesIsDeleted() {
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        String expulsion = register.text("select id from expulsion");
        String other = diplomat("Somebody Else", embassy, "");
        when().put("/expulsions/{id}/diplomats/{diplomatId}", expulsion, zoe)
                .then()
                .statusCode(201);
        when().delete("/expulsions/{id}/diplomats/{diplomatId}", expulsion, zoe)
                .then()
                .statusCode(204);

        when().delete("/diplomats/{id}", zoe)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("NAMED_IN_HISTORY"))
                .body("detail", containsString("/anonymisation"));
        when().delete("/diplomats/{id}", other).then().statusCode(204);
        when().delete("/diplomats/{id}", other).then().statusCode(404);
        when().get("/diplomats/{id}", other).then().statusCode(404);
        String named = diplomat("Only Named", embassy, "");
        register.tell(announced("BE", "RU")
                .count(1)
                .naming("only named")
                .announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofDays(90)), "Example Wire"));
        when().delete("/diplomats/{id}", named).then().statusCode(409);
        assertThat(register.number("select count(*) from diplomat")).isEqualTo(2);
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/diplomats/{id}/anonymisation'.post.description",
                        containsString("may bring the name again"))
                .body(
                        "paths.'/diplomats/{id}/anonymisation'.post.responses.'200'.content.'application/json'"
                                + ".examples.withheld.value.rank",
                        nullValue())
                .body("paths.'/diplomats/{id}'.delete.responses.'409'.description", containsString("NAMED_IN_HISTORY"));
    }
}
