package org.grata.ingest.announcement;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.ingest.announcement.Ingest.given;
import static org.grata.ingest.announcement.Ingest.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Bad input gets a problem that names the field, and nothing is stored. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class BadInputTest {
    private static final String TEXT = "Belgium expels 21 diplomats.";

    @ManagementUrl
    String management;

    private int totalBefore;

    @BeforeEach
    void count() {
        totalBefore = Ingest.total();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(Ingest.total()).isEqualTo(totalBefore);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("an empty body", "", 400, "body", "must not be empty"),
                arguments("an empty object", "{}", 400, "text", "must not be empty"),
                arguments("an empty text", "{\"text\":\"\"}", 400, "text", "must not be empty"),
                arguments("a blank text", "{\"text\":\" \\n\\t\"}", 400, "text", "must not be empty"),
                arguments("a text that is no string", "{\"text\":[\"a\"]}", 400, "text", "must be a string"),
                arguments(
                        "a text of 2 MiB",
                        "{\"text\":\"" + "a".repeat(2 << 20) + "\"}",
                        413,
                        "text",
                        "must not be longer than 1048576 bytes"),
                arguments(
                        "a text of 2 MiB in escapes",
                        "{\"text\":\"" + "\\u00e9".repeat(1 << 20) + "\"}",
                        413,
                        "text",
                        "must not be longer than 1048576 bytes"),
                arguments("invalid JSON", "{\"text\":\"a\",}", 400, "body", "is not valid JSON (line 1, column 13)"),
                arguments(
                        "an unknown field",
                        "{\"text\":\"a\",\"publshedAt\":null}",
                        400,
                        "publshedAt",
                        "is not a known field; known are language, publishedAt, source, text, title"),
                arguments(
                        "an unknown field of the source",
                        "{\"text\":\"a\",\"source\":{\"nam\":\"b\"}}",
                        400,
                        "source.nam",
                        "is not a known field; known are name, url"),
                arguments(
                        "an instant that is none",
                        "{\"text\":\"a\",\"publishedAt\":\"last Tuesday\"}",
                        400,
                        "publishedAt",
                        "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z"),
                arguments(
                        "an instant without an offset",
                        "{\"text\":\"a\",\"publishedAt\":\"2022-03-29T16:00:00\"}",
                        400,
                        "publishedAt",
                        "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z"),
                arguments(
                        "an instant of another age",
                        "{\"text\":\"a\",\"publishedAt\":\"9999-12-31T23:59:59Z\"}",
                        400,
                        "publishedAt",
                        "must lie in the years 1900 to 2199"),
                arguments("U+0000", "{\"text\":\"a\\u0000b\"}", 400, "text", "must not contain the character U+0000"),
                arguments(
                        "half a pair",
                        "{\"text\":\"a\",\"title\":\"\\udc00\"}",
                        400,
                        "title",
                        "must not contain half of a surrogate pair"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void isRefusedByField(String what, String body, int status, String field, String detail) {
        for (String path : new String[] {"/announcements", "/extractions"}) {
            blames(post(path, body), status, field, "body", detail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements", "/extractions"})
    void anUnknownLanguageIsRefused(String path) {
        blamesUnsupported(post(path, "{\"text\":\"" + TEXT + "\",\"language\":\"tlh\"}"), "language", "body");
        blamesUnsupported(plain(path, TEXT, "Content-Language", "tlh"), "Content-Language", "header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements", "/extractions"})
    void wrongBytesAreRefused(String path) {
        byte[] body = ("{\"text\":\"" + TEXT + "?\"}").getBytes(StandardCharsets.UTF_8);
        body[9] = (byte) 0xe9;
        blames(post(path, body), 400, "text", "body", "is not valid UTF-8 at byte 9 of the body");
        Response plain = given().contentType("text/plain")
                .body(new byte[] {'a', (byte) 0xe9})
                .post(path);
        blames(plain, 400, "text", "body", "is not valid UTF-8 at byte 1 of the body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announcements", "/extractions"})
    void plainTextFollowsTheSameRules(String path) {
        blames(plain(path, "", "Accept", "*/*"), 400, "text", "body", "must not be empty");
        blames(
                plain(path, "a".repeat(2 << 20), "Accept", "*/*"),
                413,
                "text",
                "body",
                "must not be longer than 1048576 bytes");
        blames(
                plain(path, TEXT, "Published-At", "2022-03-29"),
                400,
                "Published-At",
                "header",
                "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z");
        blames(
                plain(path, TEXT, "Published-At", ""),
                400,
                "Published-At",
                "header",
                "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z");
        blames(
                given().contentType("text/plain")
                        .header("Published-At", "2022-03-29T16:00:00Z", "2022-03-29T16:00:00Z")
                        .body(TEXT)
                        .post(path),
                400,
                "Published-At",
                "header",
                "must not be given twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text        | 7          | must be a string
                    text        | 1e400      | must be a string
                    title       | true       | must be a string
                    language    | 1.5        | must be a string
                    publishedAt | 1648569600 | must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z
                    publishedAt | false      | must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z
                    """)
    void aNumberOrBooleanIsNoString(String field, String value, String detail) {
        String json = field.equals("text") ? "{" : "{\"text\":\"" + TEXT + "\",";
        for (String path : new String[] {"/announcements", "/extractions"}) {
            blames(post(path, json + "\"" + field + "\":" + value + "}"), 400, field, "body", detail);
        }
    }

    @Test
    void aQueryParameterThatIsNotKnownIsRefused() {
        blames(
                given().get("/announcements?state=NEW"),
                400,
                "state",
                "query",
                "is not a known parameter; known are page, size");
    }

    @Test
    void requestsAreMeasuredByPath() {
        given().get("/announcements/1").then().statusCode(400);
        given().request("BREW", "/announcements/1").then().statusCode(405);
        assertThat(given().get(management + "/metrics").asString())
                .doesNotContain("BREW", "uri=\"/announcements/1\"")
                .contains("uri=\"/announcements/{id}\"");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        Response response = given().contentType("application/json")
                .header("Idempotency-Key", "two words")
                .body(Ingest.body(TEXT))
                .post("/announcements");
        blames(
                response,
                400,
                "Idempotency-Key",
                "header",
                "must have 1 to 255 visible ASCII characters without spaces");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, application/xml",
        "POST, multipart/form-data; boundary=b",
        "POST, ''",
        "POST, application",
        "POST, /"
    })
    void anotherMediaTypeIsRefused(String method, String mediaType) {
        var request = given().body(TEXT.getBytes(StandardCharsets.UTF_8));
        Response response =
                (mediaType.isEmpty() ? request : request.contentType(mediaType)).request(method, "/announcements");
        response.then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("Content-Type"));
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        blames(given().get("/announcements/1"), 400, "id", "path", "must be a UUID");
        given().get("/announcements/0197a3c0-0000-7000-8000-000000000001")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", equalTo("no announcement has the id 0197a3c0-0000-7000-8000-000000000001"));
    }

    @Test
    void aPathOrMethodThatIsNotThereIsAProblem() {
        given().get("/announcement").then().statusCode(404).contentType("application/problem+json");
        given().get("/").then().statusCode(404).contentType("application/problem+json");
        given().delete("/announcements").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void aPageOutOfRangeIsRefused() {
        blames(given().get("/announcements?size=501"), 400, "size", "query", "must be a whole number from 1 to 500");
    }

    private static Response plain(String path, String text, String header, String value) {
        return given().contentType("text/plain")
                .header(header, value)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static void blames(Response response, int status, String field, String in, String detail) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo(in))
                .body("errors[0].detail", equalTo(detail));
    }

    /** The languages of the extractor behind the service. */
    String supported() {
        return "en, fr";
    }

    private void blamesUnsupported(Response response, String field, String in) {
        response.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_PROCESSABLE"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].in", equalTo(in))
                .body("errors[0].detail", equalTo("is not supported; supported are " + supported()));
    }
}
