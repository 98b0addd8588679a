package org.grata.registry.expulsion.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.coordinated;
import static org.grata.registry.expulsion.Measures.netherlands;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ExpulsionExportTest {
    private static final String HEADER =
            "id,kind,status,confirmation,receivingState,sendingState,headcount,headcountQualifier,"
                    + "category,announcedOn,publishedAt,deadlineType,deadline,leaveBy,grounds,retaliation,inConcertWith,"
                    + "missions,persons,remaining,revision,recordedAt,revisedAt,stage,jurisdiction\r\n";

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static String csv(String... parameters) {
        return given().queryParams(parameters(parameters))
                .when()
                .get("/expulsions.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", equalTo("attachment; filename=\"expulsions.csv\""))
                .extract()
                .asString();
    }

    private static Map<String, String> parameters(String... parameters) {
        return parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]);
    }

    private static List<Map<String, String>> parsed(String csv) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "'");
    }

    @Test
    void aParserReadsWhatTheRegisterSays() throws IOException {
        register.tell(belgium().announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));
        register.tell(netherlands()
                .naming("=HYPERLINK(\"x\"), \r\nŠ", "Zoë, Example")
                .announcement(new UUID(5, 2), AFTERNOON.plus(Duration.ofHours(1)), "Example Wire"));

        List<Map<String, String>> rows = parsed(csv());

        assertThat(rows).extracting(row -> row.get("receivingState")).containsExactly("NL", "BE");
        assertThat(rows.get(1))
                .containsEntry("id", idOf("BE"))
                .containsEntry("kind", "EXPULSION")
                .containsEntry("status", "ANNOUNCED")
                .containsEntry("sendingState", "RU")
                .containsEntry("headcount", "21")
                .containsEntry("headcountQualifier", "EXACT")
                .containsEntry("category", "EMBASSY_STAFF")
                .containsEntry("announcedOn", "2022-03-29")
                .containsEntry("publishedAt", "2022-03-29T16:00:00Z")
                .containsEntry("deadlineType", "DURATION")
                .containsEntry("deadline", "P15D")
                .containsEntry("leaveBy", "2022-04-13T23:59:59+02:00")
                .containsEntry("grounds", "ESPIONAGE; INFLUENCE_OPERATIONS; NATIONAL_SECURITY")
                .containsEntry("retaliation", "false")
                .containsEntry("inConcertWith", "NL")
                .containsEntry("missions", "EMBASSY Brussels; CONSULATE Antwerp")
                .containsEntry("persons", "")
                .containsEntry("remaining", "")
                .containsEntry("revision", "1")
                .containsKeys("recordedAt", "revisedAt")
                .containsEntry("confirmation", "AUTOMATIC")
                .containsEntry("stage", "ANNOUNCED")
                .containsEntry("jurisdiction", "")
                .hasSize(25);
        assertThat(rows.get(0))
                .containsEntry("persons", "'=HYPERLINK(\"x\"), \r\nŠ; Zoë, Example")
                .containsEntry("remaining", "58")
                .containsEntry("deadlineType", "NONE")
                .containsEntry("deadline", "")
                .containsEntry("leaveBy", "");
    }

    @ParameterizedTest
    @CsvSource({"=1", "+1", "-1", "@A1", "'\t1'", "'\r1'"})
    void noCellIsAFormula(String name) throws IOException {
        register.tell(announced("BE", "RU").naming(name).announcement(new UUID(5, 1), AFTERNOON, "Example Wire"));

        assertThat(parsed(csv())).extracting(row -> row.get("persons")).containsExactly("'" + name);
    }

    @Test
    void anEmptyListHasItsNames() {
        assertThat(csv()).isEqualTo(HEADER);
        assertThat(csv("bom", "false")).isEqualTo(HEADER);
        assertThat(csv("bom", "true")).isEqualTo("\uFEFF" + HEADER);
    }

    @Test
    void exportsAreFilteredAsListsAre() throws IOException {
        register.tell(coordinated(new UUID(5, 1)));
        String then = register.text("select to_char(max(recorded_at) at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from expulsion");
        register.tell(announced("FR", "RU").announcement(new UUID(5, 2), AFTERNOON, "Example Wire"));

        assertThat(parsed(csv())).hasSize(13);
        assertThat(parsed(csv("asOf", then))).hasSize(12);
        assertThat(parsed(csv("status", "REPORTED_PAST"))).hasSize(5);
        assertThat(parsed(csv("receivingState", "BE"))).hasSize(1);
        assertThat(parsed(csv("sendingState", "DE"))).isEmpty();
        assertThat(parsed(csv("leaveByBefore", "2022-04-14T00:00:00+02:00"))).hasSize(2);
        assertThat(parsed(csv("announcedFrom", "2022-03-30"))).isEmpty();
        assertThat(parsed(csv("q", "antwerp"))).hasSize(1);
    }

    @Test
    void linesOfJsonAreTheItemsOfTheList() throws IOException {
        register.tell(coordinated(new UUID(5, 1)));

        String lines = given().queryParam("status", "ANNOUNCED")
                .when()
                .get("/expulsions.ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();

        String list = given().queryParam("status", "ANNOUNCED")
                .when()
                .get("/expulsions")
                .asString();
        assertThat(lines).endsWith("}\n");
        assertThat(new ObjectMapper().readTree("[" + lines.lines().collect(Collectors.joining(",")) + "]"))
                .hasSize(7)
                .isEqualTo(new ObjectMapper().readTree(list).get("items"));
    }

    @ParameterizedTest
    @CsvSource({
        "/expulsions.csv, receivingState, XX",
        "/expulsions.csv, bom, yes",
        "/expulsions.csv, asOf, 9999-01-01T00:00:00Z",
        "/expulsions.ndjson, status, LATER",
        "/expulsions.ndjson, bom, true",
    })
    void badParametersAreToldAsProblems(String path, String name, String value) {
        given().queryParam(name, value)
                .when()
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(name));
    }

    @Test
    void theInterfaceIsDescribed() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .body("paths.'/expulsions.csv'.get.description", containsString("headcountQualifier"))
                .body(
                        "paths.'/expulsions.ndjson'.get.responses.'200'.content.keySet()[0]",
                        equalTo("application/x-ndjson"));
        when().get("/expulsions.xml").then().statusCode(404);
    }
}
