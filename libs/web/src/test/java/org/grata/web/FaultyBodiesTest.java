package org.grata.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.grata.web.Samples.blames;
import static org.grata.web.Samples.plain;
import static org.grata.web.Samples.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class FaultyBodiesTest {
    @BeforeAll
    static void configure() {
        Samples.sendContentTypesAsGiven();
    }

    static Stream<Arguments> faultyBodies() {
        return Stream.of(
                arguments("nothing at all", "", "body", "must not be empty"),
                arguments("white space", " \n ", "body", "must not be empty"),
                arguments("null", "null", "body", "must not be null"),
                arguments("an array", "[]", "body", "must be an object"),
                arguments("a string", "\"\"", "body", "must be an object"),
                arguments("cut short", "{\"name\":\"a\"", "body", "is not valid JSON (line 1, column 12)"),
                arguments("a wrong literal", "{\"name\":tru}", "body", "is not valid JSON (line 1, column 9)"),
                arguments("trailing text", "{\"name\":\"a\"} x", "body", "is not valid JSON (line 1, column 14)"),
                arguments(
                        "a second value",
                        "{\"name\":\"a\"}{}",
                        "body",
                        "must be one JSON value; more follows it (line 1, column 13)"),
                arguments("a repeated field", "{\"name\":\"a\",\"name\":\"b\"}", "name", "must not be given twice"),
                arguments(
                        "a repeated nested field",
                        "{\"name\":\"a\",\"filter\":{\"stages\":[],\"stages\":[]}}",
                        "filter.stages",
                        "must not be given twice"),
                arguments(
                        "an unknown field",
                        "{\"name\":\"a\",\"filter\":{\"recevingStates\":[]}}",
                        "filter.recevingStates",
                        "is not a known field; known are receivingStates, stages"),
                arguments("a number for a string", "{\"name\":5}", "name", "must be a string"),
                arguments("an object for a string", "{\"name\":{}}", "name", "must be a string"),
                arguments(
                        "a number in a list of strings",
                        "{\"name\":\"a\",\"filter\":{\"receivingStates\":[\"BE\",4]}}",
                        "filter.receivingStates[1]",
                        "must be a string"),
                arguments(
                        "a string for a list",
                        "{\"name\":\"a\",\"filter\":{\"receivingStates\":\"BE\"}}",
                        "filter.receivingStates",
                        "must be an array"),
                arguments("a string for an object", "{\"name\":\"a\",\"filter\":\"\"}", "filter", "must be an object"),
                arguments(
                        "an unknown value",
                        "{\"name\":\"a\",\"filter\":{\"stages\":[\"LATE\"]}}",
                        "filter.stages[0]",
                        "must be one of LEAD, EXPIRED"),
                arguments(
                        "an ordinal for a value",
                        "{\"name\":\"a\",\"filter\":{\"stages\":[0]}}",
                        "filter.stages[0]",
                        "must be one of LEAD, EXPIRED"),
                arguments(
                        "a fraction for a count",
                        "{\"name\":\"a\",\"count\":1.5}",
                        "count",
                        "must be a whole number in range"),
                arguments(
                        "text for a count",
                        "{\"name\":\"a\",\"count\":\"1\"}",
                        "count",
                        "must be a whole number in range"),
                arguments(
                        "a count out of range",
                        "{\"name\":\"a\",\"count\":99999999999}",
                        "count",
                        "must be a whole number in range"),
                arguments(
                        "a huge exponent",
                        "{\"name\":\"a\",\"count\":1e999999999}",
                        "count",
                        "must be a whole number in range"),
                arguments("text for a flag", "{\"name\":\"a\",\"flag\":\"true\"}", "flag", "must be true or false"),
                arguments(
                        "a value that refuses",
                        "{\"name\":\"a\",\"evens\":[{\"value\":3}]}",
                        "evens[0]",
                        "must be even"),
                arguments("a blank name", "{\"name\":\" \"}", "name", "must not be blank"),
                arguments("no name", "{}", "name", "must not be blank"),
                arguments("U+0000", "{\"name\":\"a\\u0000\"}", "name", "must not contain the character U+0000"),
                arguments(
                        "half a pair",
                        "{\"name\":\"a\",\"filter\":{\"receivingStates\":[\"\\ud83d\"]}}",
                        "filter.receivingStates[0]",
                        "must not contain half of a surrogate pair"),
                arguments(
                        "half a pair in a name",
                        "{\"a\\udc00\":1}",
                        "a\uFFFD",
                        "must not contain half of a surrogate pair"),
                arguments(
                        "deep nesting",
                        "{\"filter\":" + "[".repeat(5000),
                        "body",
                        "must not be nested deeper than 64 nor hold numbers longer than 100 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyBodies")
    void aFaultyBodyIsToldByField(String name, String body, String field, String detail) {
        blames(post(body.getBytes(StandardCharsets.UTF_8)), field, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-03-29
                    2022-03-29T16:00:00
                    2022-02-30T16:00:00Z
                    +12022-03-29T16:00:00Z
                    1648569600
                    yesterday
                    """)
    void whatIsNoInstantIsRefused(String text) {
        blames(
                post("{\"name\":\"a\",\"publishedAt\":\"" + text + "\"}"),
                "publishedAt",
                "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z");
    }

    @Test
    void aNumberIsNoInstant() {
        blames(
                post("{\"name\":\"a\",\"publishedAt\":1648569600}"),
                "publishedAt",
                "must be an instant in ISO 8601 with offset, such as 2022-03-29T16:00:00Z");
    }

    @Test
    void aSoundBodyIsRead() {
        post("{\"name\":\"\u0160 \ud83d\ude00\",\"publishedAt\":\"2022-03-29T18:00:00+02:00\",\"count\":3}")
                .statusCode(200)
                .body("name", equalTo("\u0160 \ud83d\ude00"))
                .body("publishedAt", equalTo("2022-03-29T16:00:00Z"))
                .body("count", equalTo(3));
    }

    @Test
    void wrongBytesAreToldWithTheirField() {
        byte[] body =
                "{\"name\":\"a\",\"filter\":{\"receivingStates\":[\"BE\",\"?\"]}}".getBytes(StandardCharsets.UTF_8);
        int at = new String(body, StandardCharsets.UTF_8).indexOf('?');
        body[at] = (byte) 0xff;
        blames(post(body), "filter.receivingStates[1]", "is not valid UTF-8 at byte " + at + " of the body");
    }

    @Test
    void wrongBytesOfAFieldNameIt() {
        byte[] body = "{\"name\":\"ab?\"}".getBytes(StandardCharsets.UTF_8);
        body[11] = (byte) 0xe9;
        blames(post(body), "name", "is not valid UTF-8 at byte 11 of the body");
    }

    @Test
    void wrongBytesInANameBlameTheBody() {
        byte[] body = "{\"name\":\"a\",\"?\":1}".getBytes(StandardCharsets.UTF_8);
        int at = new String(body, StandardCharsets.UTF_8).indexOf('?');
        body[at] = (byte) 0xc0;
        blames(post(body), "body", "is not valid UTF-8 at byte " + at + " of the body");
    }

    @Test
    void utf16IsNoUtf8() {
        blames(
                post("{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_16BE)),
                "body",
                "is not valid JSON (line 1, column 2)");
    }

    @Test
    void plainTextIsStrictToo() {
        blames(
                plain(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}),
                "text",
                "is not valid UTF-8 at byte 1 of the body");
        blames(plain(new byte[] {'a', 0}), "text", "must not contain the character U+0000");
        plain("caf\u00e9".getBytes(StandardCharsets.UTF_8)).statusCode(200).body("length", equalTo(4));
    }
}
