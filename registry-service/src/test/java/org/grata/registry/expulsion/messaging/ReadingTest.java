package org.grata.registry.expulsion.messaging;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.MeasureStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.past;
import static org.grata.registry.expulsion.Measures.reading;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.grata.registry.expulsion.Measures.threatened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A later reading of an announcement replaces what the earlier one told. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ReadingTest {
    private static final UUID WIRE = new UUID(7, 1);
    private static final UUID MINISTRY = new UUID(7, 2);

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private void wire(int reading, Measures... measures) {
        register.tell(reading(reading, WIRE, AFTERNOON, "Example Wire", measures));
    }

    private void ministry(Measures measure) {
        register.tell(reading(1, MINISTRY, AFTERNOON.minus(Duration.ofHours(1)), "The ministry", measure));
    }

    private String idOf(String receiving) {
        return register.text("select id from expulsion where receiving_state = '" + receiving + "' order by id");
    }

    private static ValidatableResponse one(String id) {
        return given().get("/expulsions/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse list() {
        return given().get("/expulsions").then().statusCode(200);
    }

    private String events(String id) {
        return register.text("select string_agg(type, ' ' order by occurred_at, id) from outbox where subject = '" + id
                + "' and type like 'expulsion.%'");
    }

    @Test
    void correctsTheExpulsionThatTheFirstOneMade() {
        wire(1, announced("BE", "RU").count(12));
        wire(2, announced("BE", "RU").count(21));

        one(idOf("BE"))
                .body("headcount.count", equalTo(21))
                .body("revision", equalTo(2))
                .body("reports", hasSize(1))
                .body("reports[0].because", contains("READ_ANEW"))
                .body("revisions.cause", contains("REPORT", "READING"))
                .body("revisions.headcount.count", contains(12, 21));
        assertThat(events(idOf("BE"))).isEqualTo("expulsion.recorded.v1 expulsion.revised.v1");
    }

    @Test
    void leavesWhatOtherAnnouncementsTell() {
        wire(1, announced("BE", "RU").count(21).within("P15D", "2022-04-13T23:59:59+02:00"));
        ministry(announced("BE", "RU").count(21));
        wire(2);

        one(idOf("BE"))
                .body("headcount.count", equalTo(21))
                .body("deadline.type", equalTo("NONE"))
                .body("presence", equalTo("PRESENT"))
                .body("reports.announcementId", contains(MINISTRY.toString()));
        assertThat(events(idOf("BE"))).isEqualTo("expulsion.recorded.v1 expulsion.revised.v1");
    }

    @Test
    void takesWhatNothingTellsAnyMoreOutOfTheRegisterAndKeepsItsHistory() {
        wire(1, announced("BE", "RU").count(21));
        String before = register.text("select clock_timestamp()::text");
        wire(2);

        list().body("total", equalTo(0));
        one(idOf("BE"))
                .body("presence", equalTo("WITHDRAWN"))
                .body("reports", hasSize(0))
                .body("revisions.presence", contains("PRESENT", "WITHDRAWN"));
        given().queryParam("asOf", before.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"))
                .get("/expulsions")
                .then()
                .statusCode(200)
                .body("items.headcount.count", contains(21));
        assertThat(events(idOf("BE"))).isEqualTo("expulsion.recorded.v1 expulsion.reversed.v1");
        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(1);
    }

    /** Whoever was told that people must leave is told that they need not: background and threats are never sent. */
    @ParameterizedTest
    @EnumSource(names = {"REPORTED_PAST", "THREATENED"})
    void takesBackWhatItTellsAsNoOrderAnyMore(MeasureStatus status) {
        wire(1, announced("BE", "RU").count(21));
        wire(2, status == MeasureStatus.THREATENED ? threatened("BE", "RU") : past("BE", "RU"));

        String id = register.text("select subject from outbox where type = 'expulsion.recorded.v1'");
        assertThat(events(id)).isEqualTo("expulsion.recorded.v1 expulsion.reversed.v1");
        assertThat(register.text("select body::jsonb ->> 'status' from outbox where type = 'expulsion.reversed.v1'"))
                .isEqualTo("REVERSED");
    }

    @Test
    void isNotMistakenForTheWithdrawnWhenItTellsAnotherState() {
        wire(1, announced("BE", "RU").count(21));
        wire(2, announced("NL", "RU").count(21));

        list().body("items.receivingState", contains("NL"));
        one(idOf("BE")).body("presence", equalTo("WITHDRAWN"));
    }

    @Test
    void takesAReversalBack() {
        ministry(announced("BE", "RU").count(21));
        wire(1, reversed("BE", "RU").count(21));
        one(idOf("BE")).body("status", equalTo("REVERSED"));
        wire(2, past("BE", "RU").count(21));

        one(idOf("BE")).body("status", equalTo("ANNOUNCED")).body("reports", hasSize(2));
        assertThat(events(idOf("BE"))).isEqualTo("expulsion.recorded.v1 expulsion.reversed.v1 expulsion.recorded.v1");
    }

    @Test
    void keepsAReversalByHand() {
        wire(1, announced("BE", "RU").count(12));
        given().contentType("application/json")
                .body("{}")
                .post("/expulsions/{id}/reversal", idOf("BE"))
                .then()
                .statusCode(200);
        wire(2, announced("BE", "RU").count(21));

        one(idOf("BE")).body("status", equalTo("REVERSED")).body("headcount.count", equalTo(21));
    }

    @Test
    void thatTellsNothingIsNotUndoneByTheFirstOneWhichItOvertook() {
        wire(2);
        wire(1, announced("BE", "RU").count(12));

        list().body("total", equalTo(0));
        assertThat(register.number("select count(*) from expulsion_report")).isZero();
    }

    @Test
    void thatTellsAgainWhatTheOneBeforeWithdrewMakesANewExpulsion() {
        wire(1, announced("BE", "RU").count(12));
        wire(2);
        wire(3, announced("BE", "RU").count(12));

        list().body("total", equalTo(1)).body("items[0].revision", equalTo(1));
    }

    @Test
    void thatIsOlderThanWhatIsKnownChangesNothing() {
        wire(2, announced("BE", "RU").count(21));
        wire(1, announced("BE", "RU").count(12));
        wire(2, announced("BE", "RU").count(21));

        one(idOf("BE"))
                .body("headcount.count", equalTo(21))
                .body("revision", equalTo(1))
                .body("reports", hasSize(1));
    }
}
