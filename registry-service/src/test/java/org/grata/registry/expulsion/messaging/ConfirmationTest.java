package org.grata.registry.expulsion.messaging;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.Confirmation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.reading;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** How far an expulsion may be relied on, from the message to lists, balances and the event that tells a change. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ConfirmationTest {
    private static final UUID WIRE = new UUID(7, 1);

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private void wire(int reading, Confirmation judgement) {
        register.tell(reading(reading, WIRE, AFTERNOON, "Example Wire", belgium(judgement)));
    }

    private void gazette(Confirmation judgement) {
        register.tell(belgium(judgement).announcement(new UUID(7, 2), AFTERNOON.plus(Duration.ofHours(1)), "Gazette"));
    }

    private static Measures belgium(Confirmation judgement) {
        return announced("BE", "RU").count(21).judged(judgement);
    }

    private ValidatableResponse belgium() {
        String id = register.text("select id from expulsion where receiving_state = 'BE'");
        return given().get("/expulsions/{id}", id).then().statusCode(200);
    }

    private String events() {
        return register.text("select string_agg(type || ' ' || (body::jsonb ->> 'confirmation') || ' r'"
                + " || (body::jsonb ->> 'revision'), ', ' order by occurred_at, id)"
                + " from outbox where type like 'expulsion.%'");
    }

    private static ValidatableResponse list(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1].toString());
        }
        return request.get("/expulsions").then().statusCode(200);
    }

    @Test
    void aSecondSourceIsARevisionWithItsOwnEvent() {
        wire(1, Confirmation.UNCONFIRMED);
        belgium()
                .body("confirmation", equalTo("UNCONFIRMED"))
                .body("reports[0].confirmation", equalTo("UNCONFIRMED"))
                .body("reports[0].confidence", equalTo(0.9f));
        gazette(Confirmation.UNCONFIRMED);

        belgium()
                .body("confirmation", equalTo("AUTOMATIC"))
                .body("revision", equalTo(2))
                .body("revisions.confirmation", contains("UNCONFIRMED", "AUTOMATIC"))
                .body("revisions.headcount.count", contains(21, 21));
        assertThat(events())
                .isEqualTo("expulsion.recorded.v1 UNCONFIRMED r1, expulsion.confirmation-changed.v1 AUTOMATIC r2");
    }

    @Test
    void whatAPersonRejectsIsHiddenUnlessAskedForAndKeepsItsHistory() {
        wire(1, Confirmation.AUTOMATIC);
        String before = register.text(
                "select to_char(clock_timestamp() at time zone 'UTC'," + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        wire(2, Confirmation.REJECTED);

        list().body("items", empty()).body("total", equalTo(0));
        list("confirmation", "REJECTED")
                .body("items.receivingState", contains("BE"))
                .body("total", equalTo(1));
        list("confirmation", "REJECTED", "asOf", before).body("items", empty());
        list("asOf", before).body("items.confirmation", contains("AUTOMATIC"));
        belgium().body("confirmation", equalTo("REJECTED")).body("presence", equalTo("PRESENT"));
        assertThat(events())
                .isEqualTo("expulsion.recorded.v1 AUTOMATIC r1, expulsion.confirmation-changed.v1 REJECTED r2");
    }

    @Test
    void anotherNumberAndAnotherConfirmationAreOneRevisionAndOneEvent() {
        register.tell(reading(
                1,
                WIRE,
                AFTERNOON,
                "Example Wire",
                announced("BE", "RU").count(12).judged(Confirmation.UNCONFIRMED)));
        wire(2, Confirmation.CONFIRMED);

        belgium().body("revision", equalTo(2)).body("confirmation", equalTo("CONFIRMED"));
        assertThat(events()).isEqualTo("expulsion.recorded.v1 UNCONFIRMED r1, expulsion.revised.v1 CONFIRMED r2");
    }

    @Test
    void listsAndExportsAreNarrowedByIt() {
        oneOfEach();

        list().body("items.receivingState", containsInAnyOrder("NL", "CZ", "PL"));
        list("confirmation", "UNCONFIRMED").body("items.receivingState", contains("NL"));
        list("confirmation", "AUTOMATIC,CONFIRMED").body("items.receivingState", containsInAnyOrder("CZ", "PL"));
        list("confirmation", "REJECTED,UNCONFIRMED").body("items.receivingState", containsInAnyOrder("BE", "NL"));
        given().queryParam("confirmation", "UNCONFIRMED")
                .get("/expulsions.csv")
                .then()
                .statusCode(200)
                .body(containsString("EXPULSION,ANNOUNCED,UNCONFIRMED,NL,RU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURE", "automatic", "AUTOMATIC,", "AUTOMATIC, CONFIRMED"})
    void anUnknownOneIsRefused(String confirmation) {
        given().queryParam("confirmation", confirmation)
                .get("/expulsions")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("confirmation"))
                .body(
                        "errors[0].detail",
                        equalTo("must be one or several, separated by commas, of"
                                + " REJECTED, UNCONFIRMED, AUTOMATIC, CONFIRMED"));
    }

    @Test
    void balancesCountWhatMayBeReliedOnUnlessAskedOtherwise() {
        oneOfEach();

        given().queryParam("state", "RU")
                .get("/balances")
                .then()
                .statusCode(200)
                .body("balances.other", contains("CZ", "PL"));
        given().queryParam("state", "RU")
                .queryParam("confirmation", "UNCONFIRMED,CONFIRMED")
                .get("/balances")
                .then()
                .statusCode(200)
                .body("balances.other", contains("NL", "PL"));
        given().get("/balances/RU/NL").then().statusCode(200).body("suffered.measures", equalTo(0));
        given().queryParam("confirmation", "UNCONFIRMED")
                .get("/balances/RU/NL")
                .then()
                .statusCode(200)
                .body("suffered.measures", equalTo(1));
    }

    private void oneOfEach() {
        register.tell(reading(
                1,
                WIRE,
                AFTERNOON,
                "Example Wire",
                belgium(Confirmation.REJECTED),
                announced("NL", "RU").judged(Confirmation.UNCONFIRMED),
                announced("CZ", "RU").judged(Confirmation.AUTOMATIC),
                announced("PL", "RU").judged(Confirmation.CONFIRMED)));
    }
}
