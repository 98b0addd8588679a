package org.grata.registry.expulsion.rest;

import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.SpeakerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** What a person records without a text. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class EntryTest {
    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/expulsions")
                .then();
    }

    @Test
    void isAnExpulsionWithOneConfirmedReportAndAnEvent() {
        String location = post("""
                {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21},
                 "category": "EMBASSY_STAFF", "missions": [{"kind": "CONSULATE", "city": "Antwerp"}],
                 "persons": [{"name": "A. Example", "office": "attaché"}], "announcedOn": "2022-03-29",
                 "publishedAt": "2022-03-29T16:00:00Z",
                 "deadline": {"type": "DURATION", "iso": "P15D"}, "grounds": ["NATIONAL_SECURITY", "ESPIONAGE"],
                 "inConcertWith": ["NL"], "remaining": {"count": 30}, "title": "Note verbale"}""")
                .statusCode(201)
                .body("status", equalTo("ANNOUNCED"))
                .body("confirmation", equalTo("CONFIRMED"))
                .body("headcount.count", equalTo(21))
                .body("headcount.qualifier", equalTo("EXACT"))
                .body("deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .body("grounds", contains("ESPIONAGE", "NATIONAL_SECURITY"))
                .body("missions.city", contains("Antwerp"))
                .body("persons.name", contains("A. Example"))
                .body("reports", hasSize(1))
                .body("reports[0].title", equalTo("Note verbale"))
                .body("reports[0].language", equalTo("und"))
                .extract()
                .header("Location");
        given().get(location).then().statusCode(200).body("revision", equalTo(1));
        assertThat(register.text("select string_agg(type, ' ') from outbox where type like 'expulsion.%'"))
                .isEqualTo("expulsion.recorded.v1");
        assertThat(register.number("select count(*) from mission where city = 'Antwerp'"))
                .isOne();
    }

    @Test
    void joinsWhatTheRegisterKnowsAndOutranksTheMinistry() {
        register.tell(announced("BE", "RU")
                .count(20)
                .toldBy(SpeakerKind.OFFICIAL)
                .announcement(new UUID(5, 1), AFTERNOON, "The ministry"));

        post("""
                {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21},
                 "announcedOn": "2022-03-29", "publishedAt": "2022-03-29T15:00:00Z"}""")
                .statusCode(200)
                .body("headcount.count", equalTo(21))
                .body("revision", equalTo(2))
                .body("confirmation", equalTo("CONFIRMED"))
                .body("reports", hasSize(2));
        assertThat(register.number("select count(*) from expulsion")).isOne();
    }

    @Test
    void aTextThatComesLaterJoinsItAndDoesNotOutrankIt() {
        post("""
                {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21},
                 "announcedOn": "2022-03-29", "publishedAt": "2022-03-29T15:00:00Z"}""").statusCode(201);
        register.tell(announced("BE", "RU")
                .count(20)
                .toldBy(SpeakerKind.OFFICIAL)
                .announcement(new UUID(5, 1), AFTERNOON, "The ministry"));

        given().get("/expulsions").then().body("total", equalTo(1)).body("items[0].headcount.count", equalTo(21));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DURATION  | PT72H                     | 2022-04-01T17:00:00+02:00
            DURATION  | P1M                       | 2022-04-29T23:59:59+02:00
            DATE      | 2022-04-13                | 2022-04-13T23:59:59+02:00
            DATE      | 2022-04-13T12:00:00+01:00 | 2022-04-13T12:00:00+01:00
            IMMEDIATE |                           | 2022-03-29T17:00:00+02:00
            NONE      |                           |
            """)
    void theLimitEndsWhereTheReceivingStateGoverns(String type, String iso, String leaveBy) {
        post("""
                {"receivingState": "BE", "sendingState": "RU", "announcedOn": "2022-03-29",
                 "publishedAt": "2022-03-29T15:00:00Z", "deadline": {"type": "%s"%s}}""".formatted(type, iso == null ? "" : ", \"iso\": \"" + iso + "\""))
                .statusCode(201)
                .body("deadline.leaveBy", equalTo(leaveBy));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "sendingState": "BE"                                    | 400 | sendingState
            "sendingState": "ZZ"                                    | 400 | sendingState
            "inConcertWith": ["NL", "nl"]                           | 400 | inConcertWith[1]
            "headcount": {"count": 0}                               | 400 | headcount.count
            "headcount": {"count": 3, "qualifier": "UNSPECIFIED"}   | 400 | headcount.qualifier
            "announcedOn": "2022-03-29", "announcedIn": "2022-03"   | 400 | announcedIn
            "announcedIn": "March"                                  | 400 | announcedIn
            "deadline": {"type": "DURATION", "iso": "soon"}         | 400 | deadline.iso
            "deadline": {"type": "DATE"}                            | 400 | deadline.iso
            "deadline": {"type": "DURATION", "iso": "P9999999999D"} | 400 | deadline.iso
            "deadline": {"type": "DURATION", "iso": "P999999999D"}  | 400 | deadline.iso
            "deadline": {"type": "DURATION", "iso": "P-15D"}        | 400 | deadline.iso
            "deadline": {"type": "DURATION", "iso": "PT-1H"}        | 400 | deadline.iso
            "deadline": {"type": "DATE", "iso": "+99999-01-01"}     | 400 | deadline.iso
            "deadline": {"type": "DATE", "iso": "2022-04-13", "leaveBy": "+99999-01-01T00:00:00Z"} | 400 | deadline.leaveBy
            "missions": [{"kind": "EMBASSY", "city": " "}]          | 400 | missions[0].city
            "publishedAt": "2100-01-01T00:00:00Z"                   | 400 | publishedAt
            "source": {}                                            | 400 | source
            "persons": [{"name": " "}]                              | 400 | persons[0].name
            "missions": [{"city": "Brussels"}]                      | 400 | missions[0].kind
            "status": "REVERSED"                                    | 422 | status
            """)
    void whatIsNotInOrderIsNamedAndNothingIsRecorded(String field, int status, String named) {
        String sending = field.startsWith("\"sendingState") ? "" : "\"sendingState\": \"RU\", ";
        post("{\"receivingState\": \"BE\", " + sending + field + "}")
                .statusCode(status)
                .body("errors.field", hasItem(named));
        assertThat(register.number("select count(*) from expulsion_report")).isZero();
    }
}
