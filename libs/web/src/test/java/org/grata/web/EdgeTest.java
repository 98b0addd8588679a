package org.grata.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.web.Samples.blames;
import static org.grata.web.Samples.post;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What is refused, or answered, before a resource sees it. */
@QuarkusTest
class EdgeTest {
    private static final String HALF_A_BODY =
            "POST /samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

    @TestHTTPResource(value = "metrics", management = true)
    String metrics;

    @BeforeAll
    static void configure() {
        Samples.sendContentTypesAsGiven();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application",
                "Content-Type: /",
                "Content-Type: application/",
                "Content-Type: */*",
                "Content-Type: a b/c",
                "Content-Type: ",
                "Content-Type: application/json, text/plain",
                "Content-Type: application/json\r\nContent-Type: text/plain",
                "Content-Type: application/json; charset",
                "Content-Type: application/json; charset=utf-16",
                "Content-Type: text/plain; charset=\"iso-8859-1\""
            })
    void aMediaTypeThatIsNoneIsNotSupported(String header) throws IOException {
        String answer = RawHttp.send("POST /samples HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                + "\r\nContent-Length: 12\r\n\r\n{\"name\":\"a\"}");
        assertThat(answer)
                .startsWith("HTTP/1.1 415 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"field\":\"Content-Type\"", "\"in\":\"header\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
    void utf8IsTheCharset(String mediaType) {
        given().body("{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", mediaType)
                .post("/samples")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, br", "application/json, gzip"})
    void aCodedBodyIsNotSupported(String mediaType, String coding) {
        given().body("{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8))
                .contentType(mediaType)
                .header("Content-Encoding", coding)
                .post("/samples")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("Content-Encoding"))
                .body("errors[0].in", equalTo("header"));
    }

    @Test
    void aByteOrderMarkBeforeJsonIsPassedOver() {
        post("\uFEFF{\"name\":\"a\"}").statusCode(200).body("name", equalTo("a"));
        blames(post("\uFEFF"), "body", "must not be empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DELETE | /samples         | GET, HEAD, OPTIONS, POST
                    GET    | /samples/texts   | OPTIONS, PATCH
                    DELETE | /samples/bounded | GET, HEAD, OPTIONS
                    BREW   | /samples         | GET, HEAD, OPTIONS, POST
                    """)
    void aMethodThatIsNotAllowedIsToldThoseThatAre(String method, String path, String allowed) throws IOException {
        assertThat(RawHttp.bare(method + " " + path))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("allow: " + allowed + "\r\n")
                .contains("\"code\":\"METHOD_NOT_ALLOWED\"");
    }

    @Test
    void optionsAreToldWithoutDoingAnything() {
        given().options("/samples")
                .then()
                .statusCode(204)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
                .body(emptyOrNullString());
        given().options("/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aTargetOrHeadersThatAreTooLongAreProblems() throws IOException {
        assertThat(RawHttp.bare("GET /samples?q=" + "a".repeat(9000)))
                .startsWith("HTTP/1.1 414 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"TARGET_TOO_LONG\"");
        assertThat(RawHttp.send("GET /samples HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: "
                        + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"HEADERS_TOO_LARGE\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /samples?sendState=CL     | sendState | is not a known parameter; known are page, q, size
                    /samples?q=a&q=b          | q         | must not be given twice
                    /samples/conflict?x       | x         | is not a known parameter; known are none
                    """)
    void aQueryThatIsNotUnderstoodIsRefused(String target, String field, String detail) {
        given().urlEncodingEnabled(false)
                .get(target)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo("query"))
                .body("errors[0].detail", equalTo(detail));
    }

    @Test
    void aHugeNumberInAPatchStaysANumber() {
        given().body("{\"a\":1e400}")
                .contentType("application/merge-patch+json")
                .patch("/samples/0197a3c0-0000-7000-8000-000000000001")
                .then()
                .statusCode(200)
                .body(equalTo("{\"a\":1E+400}"));
    }

    @Test
    void inventedMethodsAndPathsDoNotMakeTheMetricsGrow() throws IOException {
        for (int i = 0; i < 150; i++) {
            RawHttp.bare("BREW" + i + " /samples");
            RawHttp.bare("BREW" + i + " /x" + i);
            RawHttp.bare("GET /x" + i + "%zz");
            RawHttp.bare("GET /samples/" + i + "%zz");
            RawHttp.send(
                    "POST /y" + i + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: a\r\n\r\n");
        }
        for (int i = 0; i < 150; i++) {
            given().request("BREW" + i, metrics + i).then().statusCode(404);
        }
        given().get("/samples/conflict").then().statusCode(409);
        given().get("/samples/bounded?n=6").then().statusCode(400);
        given().patch("/samples/1").then().statusCode(400);
        String measured = given().get(metrics).asString();
        assertThat(measured)
                .doesNotContain("BREW", "/x1", "/y1", "zz")
                .contains(
                        "method=\"OTHER\"",
                        "uri=\"/samples/conflict\"",
                        "uri=\"/samples/bounded\"",
                        "uri=\"/samples/{id}\"");
        assertThat(measured.lines().filter(line -> line.startsWith("http_server_requests_seconds_count")))
                .hasSizeLessThan(60);
    }

    @Test
    void aBodyThatStallsIsAnswered408() throws IOException {
        try (LogRecords log = new LogRecords()) {
            assertThat(RawHttp.send(HALF_A_BODY))
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"code\":\"BODY_TIMEOUT\"");
            isOneLine(log);
        }
    }

    @Test
    void aHalfSentHeaderDoesNotKeepTheConnectionOpen() throws IOException {
        assertThat(RawHttp.send("POST /samples HTTP/1.1\r\nHost: local")).isEmpty();
    }

    /** One line when its body was being read already; none when it was gone before. */
    @Test
    void aCallerThatGoesAwayIsOneLineInTheLogAtMost() throws IOException {
        try (LogRecords log = new LogRecords()) {
            try (Socket socket = RawHttp.open()) {
                socket.getOutputStream().write(HALF_A_BODY.getBytes(StandardCharsets.US_ASCII));
                socket.setSoLinger(true, 0);
            }
            given().get("/samples/conflict").then().statusCode(409);
            await().during(Duration.ofSeconds(1))
                    .until(() -> log.all().size() <= 1
                            && log.all().stream()
                                    .allMatch(logged -> logged.getThrown() == null
                                            && logged.getLevel().intValue() == Level.INFO.intValue()));
        }
    }

    private static void isOneLine(LogRecords log) {
        await().until(() -> !log.all().isEmpty());
        // A request after it: what else the fault would log is logged by then.
        given().get("/samples/conflict").then().statusCode(409);
        assertThat(log.all()).singleElement().satisfies(logged -> {
            assertThat(logged.getLevel().intValue()).isEqualTo(Level.INFO.intValue());
            assertThat(logged.getThrown()).isNull();
        });
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsA503() {
        for (String path : List.of("/samples/lost", "/samples/exhausted", "/samples/deadlocked")) {
            given().get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("code", equalTo("DATABASE_UNAVAILABLE"));
        }
    }
}
