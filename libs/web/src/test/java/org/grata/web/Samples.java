package org.grata.web;

import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Sends bodies to the samples. */
final class Samples {
    private Samples() {}

    /** REST Assured would add a charset that nobody sends. */
    static void sendContentTypesAsGiven() {
        RestAssured.config = RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    static ValidatableResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse post(byte[] body) {
        return given().body(body).contentType(ContentType.JSON).post("/samples").then();
    }

    static ValidatableResponse plain(byte[] body) {
        return given().body(body).contentType(ContentType.TEXT).post("/samples").then();
    }

    static void blames(ValidatableResponse response, String field, String detail) {
        response.statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo("body"))
                .body("errors[0].detail", equalTo(detail));
    }
}
