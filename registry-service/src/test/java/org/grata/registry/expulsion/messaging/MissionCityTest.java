package org.grata.registry.expulsion.messaging;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.message.MissionRef;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.MissionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A city told by a text has its source, and a person has the last word. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class MissionCityTest {
    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static String registerEmbassy(String city) {
        return given().contentType(ContentType.JSON)
                .body("{\"kind\":\"EMBASSY\"," + city + "\"sendingState\":\"AT\",\"receivingState\":\"SO\"}")
                .when()
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void textNamesEmbassy(int number, @Nullable String city) {
        register.tell(announced("SO", "AT")
                .count(number)
                .at(new MissionRef(MissionKind.EMBASSY, city))
                .announcement(new UUID(5, number), AFTERNOON.plusSeconds(number), "Source " + number));
    }

    private static ValidatableResponse mission(String id) {
        return when().get("/missions/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse setCity(String id, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .put("/missions/{id}/city", id)
                .then();
    }

    @Test
    void aCityToldByATextNamesTheText() {
        String id = registerEmbassy("");
        mission(id).body("citySource", nullValue());

        textNamesEmbassy(1, "Nairobi");
        textNamesEmbassy(9, "Nairobi");

        mission(id)
                .body("city", equalTo("Nairobi"))
                .body("citySource.announcementId", equalTo(new UUID(5, 1).toString()));
        assertThat(register.number("select count(*) from mission")).isEqualTo(1);
    }

    @Test
    void aCityThatAPersonRemovedIsNotFilledInAgain() {
        String id = registerEmbassy("");
        textNamesEmbassy(1, "Mogadishu");

        when().delete("/missions/{id}/city", id)
                .then()
                .statusCode(200)
                .body("city", nullValue())
                .body("citySource", nullValue());
        textNamesEmbassy(9, "Mogadishu");
        textNamesEmbassy(20, null);

        mission(id).body("city", nullValue()).body("citySource", nullValue());
        assertThat(register.number("select count(*) from mission")).isEqualTo(1);
        assertThat(register.number("select count(*) from expulsion_mission where mission_id = '" + id + "'"))
                .isEqualTo(3);
    }

    @Test
    void aCityGivenByAPersonStays() {
        String id = registerEmbassy("");
        textNamesEmbassy(1, "Mogadishu");

        setCity(id, "{\"city\":\" Nairobi \"}")
                .statusCode(200)
                .body("city", equalTo("Nairobi"))
                .body("citySource", nullValue());
        textNamesEmbassy(9, null);
        textNamesEmbassy(20, "Nairobi");

        mission(id).body("city", equalTo("Nairobi")).body("citySource", nullValue());
        assertThat(register.number("select count(*) from mission")).isEqualTo(1);
    }

    @Test
    void twoMissionsDoNotShareACityAndBadInputIsRefused() {
        String nairobi = registerEmbassy("\"city\":\"Nairobi\",");
        String other = registerEmbassy("");

        setCity(other, "{\"city\":\"nairobi\"}").statusCode(409).body("code", equalTo("MISSION_EXISTS"));
        when().delete("/missions/{id}/city", nairobi).then().statusCode(409);
        setCity(other, "{}").statusCode(400).body("errors[0].field", equalTo("city"));
        setCity(other, "{\"city\":\" \"}").statusCode(400).body("errors[0].field", equalTo("city"));
        setCity(new UUID(0, 0).toString(), "{\"city\":\"Nairobi\"}").statusCode(404);
        mission(other).body("city", nullValue());
    }
}
