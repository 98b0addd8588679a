package org.grata.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProblemsOverHttpTest {
    @BeforeAll
    static void configure() {
        Samples.sendContentTypesAsGiven();
    }

    @Test
    void anotherCharsetIsNotSupported() {
        given().body("a".getBytes(StandardCharsets.US_ASCII))
                .contentType("text/plain; charset=ISO-8859-1")
                .post("/samples")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({"8388609", "20000000"})
    void aBodyThatIsTooLongIsRefused(int bytes) {
        given().body(new byte[bytes])
                .contentType(ContentType.JSON)
                .post("/samples")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_LARGE"))
                .body("errors[0].field", equalTo("body"))
                .body("errors[0].detail", equalTo("must not be longer than 8388608 bytes"));
    }

    @Test
    void anUnknownMediaTypeIsNamed() {
        given().body("<a/>")
                .contentType("application/xml")
                .post("/samples")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("errors[0].field", equalTo("Content-Type"))
                .body("errors[0].in", equalTo("header"));
    }

    @Test
    void pathsMethodsAndMediaTypesAreProblemsToo() {
        given().get("/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        given().get("/samples/x/y").then().statusCode(404).contentType("application/problem+json");
        given().delete("/samples")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
        given().accept("image/png")
                .get("/samples")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void anUnforeseenFaultShowsNothingButAnId() {
        given().get("/samples/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("INTERNAL_ERROR"))
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body("errors", nullValue())
                .body(not(containsString("secret-detail")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aProblemIsSentWhole() {
        given().get("/samples/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:grata:problem:key-reused"))
                .body("title", equalTo("The request conflicts with what is stored"))
                .body("status", equalTo(409))
                .body("code", equalTo("KEY_REUSED"))
                .body("detail", equalTo("the key was used for something else"))
                .body("size()", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource({
        "page=x, page, must be a whole number from 0 to 1000000",
        "page=-1, page, must be a whole number from 0 to 1000000",
        "size=0, size, must be a whole number from 1 to 500",
        "size=501, size, must be a whole number from 1 to 500",
        "q=%00, q, must not contain the character U+0000",
        "q=%FF, q, is not valid UTF-8"
    })
    void aFaultyQueryIsToldByParameter(String query, String field, String detail) {
        given().urlEncodingEnabled(false)
                .get("/samples?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo("query"))
                .body("errors[0].detail", equalTo(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /samples?q=%zz", "GET /samples/%zz", "GET //", "GET *", "BREW /samples"})
    void whatNoClientSendsIsRefusedWithoutATrace(String request) throws IOException {
        String answer = raw(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Exception", "at io.", "at org.");
    }

    @Test
    void aBodyThatAnnouncesToBeFarTooLongIsRefusedUnread() throws IOException {
        String answer = raw("POST /samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 68157441\r\n\r\n{");
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"field\":\"body\"");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aConstraintOnAQueryParameterNamesIt() {
        given().get("/samples/bounded?n=6")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("n"))
                .body("errors[0].in", equalTo("query"));
    }

    @Test
    void aPatchIsReadAsATree() {
        given().body("{\"a\":null}")
                .contentType("application/merge-patch+json")
                .patch("/samples/0197a3c0-0000-7000-8000-000000000001")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
        given().body("{\"a\":1,\"a\":2}")
                .contentType("application/merge-patch+json")
                .patch("/samples/0197a3c0-0000-7000-8000-000000000001")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("a"));
        given().body("{}")
                .contentType("application/merge-patch+json")
                .patch("/samples/1")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"))
                .body("errors[0].in", equalTo("path"));
    }

    @Test
    void aPageHasItsDefaults() {
        given().get("/samples?q=a")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of("a")))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("total", equalTo(0));
    }
}
