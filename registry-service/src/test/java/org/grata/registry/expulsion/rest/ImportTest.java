package org.grata.registry.expulsion.rest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Files of expulsions that a person knows. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ImportTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(NDJSON, ContentType.BINARY)
                    .encodeContentTypeAs(CSV, ContentType.BINARY));

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static ValidatableResponse send(String type, String body, Object... parameters) {
        return sendBytes(type, body.getBytes(StandardCharsets.UTF_8), parameters);
    }

    private static ValidatableResponse sendBytes(String type, byte[] body, Object... parameters) {
        var request = given().config(AS_IT_IS).contentType(type).body(body);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.post("/expulsions/import").then();
    }

    private long expulsions() {
        return register.number("select count(*) from expulsion");
    }

    @Test
    void eachLineIsRecordedOrToldByItsNumberAndNothingIsHalfWritten() {
        send(NDJSON, """
                {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21}, "announcedOn": "2022-03-29"}

                {"receivingState": "BE", "sendingState": "BE"}
                {"receivingState": "BE"
                {"receivingState": "NL", "sendingState": "RU", "count": 17}
                {"receivingState": "NL", "sendingState": "RU", "missions": [{}]}
                {"receivingState": "BE", "sendingState": "RU", "announcedOn": "2022-03-29"}
                {"receivingState": "CZ", "sendingState": "RU"}""")
                .statusCode(200)
                .body("lines", equalTo(7))
                .body("recorded", equalTo(2))
                .body("joined", equalTo(1))
                .body("refused", equalTo(4))
                .body("faults.line", contains(3, 4, 5, 6))
                .body("faults[0].errors.field", contains("sendingState"))
                .body("faults[2].errors.field", contains("count"))
                .body("faults[3].errors.field", contains("missions[0].kind"));
        assertThat(expulsions()).isEqualTo(2);
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(3);
        assertThat(register.number("select count(*) from outbox where type = 'expulsion.recorded.v1'"))
                .isEqualTo(2);
    }

    @Test
    void csvIsReadUnderTheNamesOfTheExport() {
        String file =
                "\uFEFFsendingState,receivingState,headcount,announcedOn,publishedAt,deadlineType,deadline,grounds,"
                        + "missions,persons,retaliation,title\r\n"
                        + "RU,BE,21,2022-03-29,2022-03-29T16:00:00Z,DURATION,P15D,ESPIONAGE; NATIONAL_SECURITY,"
                        + "EMBASSY Brussels; CONSULATE Antwerp,\"'=Zoë; A. \"\"Ex\"\"\",true,\"two\r\nlines\"\r\n"
                        + "\r\n"
                        + "RU,NL,many,,,,,,,,perhaps,\r\n"
                        + "RU,CZ,1\r\n";
        send(CSV, file)
                .statusCode(200)
                .body("lines", equalTo(3))
                .body("recorded", equalTo(2))
                .body("faults.line", contains(5))
                .body("faults[0].errors.field", contains("headcount.count"));

        given().queryParam("receivingState", "BE")
                .get("/expulsions")
                .then()
                .body("items[0].headcount.count", equalTo(21))
                .body("items[0].deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .body("items[0].grounds", contains("ESPIONAGE", "NATIONAL_SECURITY"))
                .body("items[0].missions.city", contains("Brussels", "Antwerp"))
                .body("items[0].persons.name", contains("=Zoë", "A. \"Ex\""))
                .body("items[0].retaliation", equalTo(true));
    }

    @Test
    void whatWasExportedIsImportedAgain() {
        register.tell(belgium().naming("=Zoë").announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.tell(Measures.netherlands().announcement(new UUID(5, 2), AFTERNOON, "Example Wire"));
        String exported = csv();
        register.clear();

        send(CSV, exported).statusCode(200).body("recorded", equalTo(2)).body("faults", empty());
        assertThat(withoutWhatTheRegisterFills(csv())).isEqualTo(withoutWhatTheRegisterFills(exported));

        send(CSV, csv()).statusCode(200).body("recorded", equalTo(0)).body("joined", equalTo(2));
        assertThat(expulsions()).isEqualTo(2);
    }

    private static String csv() {
        return given().get("/expulsions.csv").then().statusCode(200).extract().asString();
    }

    private static String withoutWhatTheRegisterFills(String csv) {
        return csv.replace("\"", "")
                .replaceAll("(?m)^[0-9a-f-]{36}", "")
                .replace("CONFIRMED", "AUTOMATIC")
                .replaceAll(",1,[^,]+Z,[^,]+Z,", ",1,,,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            receivingState,headcount                   | sendingState
            receivingState,sendingState,number         | number
            receivingState,sendingState,receivingState | body
            ''                                         | receivingState
            """)
    void aFileThatDoesNotNameItsColumnsIsRefused(String header, String field) {
        send(CSV, header + "\nBE,RU,3\n").statusCode(400).body("errors[0].field", equalTo(field));
        assertThat(expulsions()).isZero();
    }

    @Test
    void aDryRunTellsTheWrongLinesOnly() {
        send(NDJSON, """
                {"receivingState": "BE", "sendingState": "RU"}
                {"receivingState": "BE", "sendingState": "RU", "deadline": {"type": "DATE", "iso": "soon"}}""", "dryRun", true)
                .statusCode(200)
                .body("faults.line", contains(2))
                .body("faults[0].errors.field", contains("deadline.iso"));
        assertThat(expulsions()).isZero();
        send(NDJSON, "{}", "dryRun", "maybe").statusCode(400).body("errors[0].field", equalTo("dryRun"));
    }

    @Test
    void aFileThatBreaksIsReadUpToThere() {
        send(CSV, "receivingState,sendingState,title\nBE,RU,a\nNL,RU,\"open\n")
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("faults.line", contains(3));
        byte[] latin = "receivingState,sendingState,title\nCZ,RU,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        sendBytes(CSV, latin).statusCode(400).body("errors[0].detail", equalTo("is no CSV in UTF-8"));
        send(
                        NDJSON,
                        "{\"title\": \"" + "x".repeat(70_000)
                                + "\"}\n{\"receivingState\": \"PL\", \"sendingState\": \"RU\"}")
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("faults[0].errors[0].detail", equalTo("is too long"));
    }

    @Test
    void whatTheDatabaseWouldRefuseStopsNoOtherLine() {
        send(NDJSON, """
                {"receivingState": "BE", "sendingState": "RU", "missions": [{"kind": "EMBASSY", "city": " "}]}
                {"receivingState": "NL", "sendingState": "RU", "deadline": {"type": "DURATION", "iso": "P999999999D"}}
                {"receivingState": "CZ", "sendingState": "RU", "title": "\\u0000"}
                {"receivingState": "PL", "sendingState": "RU"}""")
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("faults.line", contains(1, 2, 3))
                .body("faults.errors.flatten().field", contains("missions[0].city", "deadline.iso", "title"));
        assertThat(expulsions()).isOne();
    }

    @Test
    void theInterfaceTellsBothWaysByExample() {
        String content = "paths.'/expulsions/import'.post.requestBody.content";
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .body(content + ".'application/x-ndjson'.examples.size()", equalTo(1))
                .body(content + ".'text/csv'.examples.size()", equalTo(1))
                .body(
                        "paths.'/expulsions/import'.post.responses.'200'.content.'application/json'.examples.size()",
                        equalTo(1))
                .body("paths.'/expulsions'.post.requestBody.content.'application/json'.examples.size()", equalTo(1));
    }

    @Test
    void manyWrongLinesAreCountedAndTheFirstThousandTold() {
        send(NDJSON, "{}\n".repeat(5_000))
                .statusCode(200)
                .body("refused", equalTo(5_000))
                .body("faults", hasSize(1_000));
    }
}
