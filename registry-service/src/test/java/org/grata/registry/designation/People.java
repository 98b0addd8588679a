package org.grata.registry.designation;

import io.restassured.http.ContentType;

import static io.restassured.RestAssured.given;

/** Missions and diplomats that tests register. */
public final class People {
    private People() {}

    /** @return the id of an embassy */
    public static String embassy(String sending, String receiving) {
        return mission("EMBASSY", sending, receiving, receiving);
    }

    public static String mission(String kind, String sending, String receiving, String accreditedTo) {
        return given().contentType(ContentType.JSON)
                .body("{\"kind\":\"" + kind + "\",\"sendingState\":\"" + sending + "\",\"receivingState\":\""
                        + receiving + "\",\"accreditedTo\":\"" + accreditedTo + "\"}")
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /**
     * @param more further fields, each after a comma
     * @return the id
     */
    public static String diplomat(String name, String mission, String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\",\"category\":\"DIPLOMAT\",\"missionId\":\"" + mission + "\"" + more
                        + "}")
                .post("/diplomats")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
