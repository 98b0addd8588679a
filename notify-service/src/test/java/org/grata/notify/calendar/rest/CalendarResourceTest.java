package org.grata.notify.calendar.rest;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import net.fortuna.ical4j.model.component.VEvent;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.calendar.ReadBack;
import org.grata.notify.reminder.Expulsion;
import org.grata.vocabulary.Confirmation;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.calendar.ReadBack.value;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class CalendarResourceTest extends NotifyTest {
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2022-04-03T23:59:59+02:00");

    @Test
    void tellsWhatMayBeReliedOnWithTheUsualAlarms() {
        register.recorded(Expulsions.belgium(), RECORDED);
        register.recorded(Expulsions.czechia(), RECORDED);
        register.recorded(Expulsions.netherlands(), RECORDED);
        settled(3);

        Response answer = given().get("/calendar.ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/calendar;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=grata.ics");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=60");
        assertThat(lines(answer))
                .containsExactly(
                        "20220401T160000Z CONFIRMED 0 Czechia: 1 diplomat must leave (Russia)",
                        "20220413T215959Z CONFIRMED 0 Belgium: 21 diplomats must leave (Russia)");
        assertThat(ReadBack.triggers(answer.asByteArray()))
                .startsWith("TRIGGER:-PT168H", "TRIGGER:-PT72H", "TRIGGER:-PT24H", "TRIGGER:PT0S")
                .hasSize(8);
    }

    @Test
    void narrowsByStates() {
        register.recorded(Expulsions.belgium(), RECORDED);
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(2);

        assertThat(lines(given().get("/calendar.ics?receivingState=BE,NL"))).hasSize(1);
        assertThat(lines(given().get("/calendar.ics?receivingState=BE,CZ&sendingState=RU")))
                .hasSize(2);
        assertThat(given().get("/calendar.ics?sendingState=BY").asString()).doesNotContain("VEVENT");
        given().get("/calendar.ics?receivingState=be")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("receivingState"));
    }

    @Test
    void theCalendarOfASubscriptionHasItsFilterAndLeadTimes() {
        UUID desk = subscribe(
                "{\"name\":\"Büro, Praha\",\"filter\":{\"receivingStates\":[\"CZ\"]},\"leadTimes\":[\"PT1H\"]}");
        UUID quiet = subscribe("{\"name\":\"news\",\"filter\":{\"stages\":[\"REGISTERED\"]}}");
        register.recorded(Expulsions.belgium(), RECORDED);
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(2);

        Response answer = of(desk);

        var calendar = ReadBack.strictly(answer.asByteArray());
        assertThat(value(calendar, "NAME")).isEqualTo("Büro, Praha");
        assertThat(ReadBack.events(calendar)).hasSize(1);
        assertThat(ReadBack.triggers(answer.asByteArray())).containsExactly("TRIGGER:-PT1H");
        assertThat(events(of(quiet))).hasSize(2).allSatisfy(event -> assertThat(event.getAlarms())
                .isEmpty());
    }

    @Test
    void aSubscriptionThatIsNotThereIsAProblem() {
        given().get("/calendar.ics?subscriptionId=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/calendar.ics?subscriptionId=x").then().statusCode(400);
        given().get("/calendar.ics?receivingState=BE&subscriptionId=" + subscribe("{\"name\":\"desk\"}"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("subscriptionId"));
    }

    @Test
    void aRevisionRaisesTheSequenceAndAReversalCancels() {
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(1);
        Expulsion revised = Expulsions.revised(Expulsions.czechia(), LATER);
        register.revised(revised, RECORDED.plusSeconds(60));
        settled(2);
        VEvent event = events(given().get("/calendar.ics")).getFirst();
        assertThat(value(event, "UID")).isEqualTo(Expulsions.CZ_ID + "@grata");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20220329T160600Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20220329T160600Z");
        assertThat(lines(given().get("/calendar.ics")))
                .containsExactly("20220403T215959Z CONFIRMED 1 Czechia: 1 diplomat must leave (Russia)");

        register.reversed(Expulsions.reversed(revised), RECORDED.plusSeconds(120));
        settled(3);
        event = events(given().get("/calendar.ics")).getFirst();
        assertThat(value(event, "UID")).isEqualTo(Expulsions.CZ_ID + "@grata");
        assertThat(event.getAlarms()).isEmpty();
        assertThat(lines(given().get("/calendar.ics")))
                .containsExactly("20220403T215959Z CANCELLED 2 Czechia: 1 diplomat must leave (Russia)");
    }

    @Test
    void whatIsNotConfirmedIsForWhoAskedAndWhatWasToldIsTakenBack() {
        UUID newsroom = subscribe("{\"name\":\"newsroom\",\"filter\":{\"unconfirmed\":true}}");
        Expulsion doubtful = Expulsions.judged(Expulsions.czechia(), Confirmation.UNCONFIRMED);
        register.recorded(doubtful, RECORDED);
        settled(1);
        assertThat(statuses(given().get("/calendar.ics"))).isEmpty();
        assertThat(statuses(of(newsroom))).containsExactly("TENTATIVE");

        Expulsion rejected = Expulsions.judged(doubtful, Confirmation.REJECTED);
        register.judged(rejected, RECORDED);
        settled(2);
        assertThat(statuses(given().get("/calendar.ics"))).isEmpty();
        assertThat(statuses(of(newsroom))).containsExactly("CANCELLED");

        Expulsion sure = Expulsions.judged(rejected, Confirmation.CONFIRMED);
        register.judged(sure, RECORDED);
        register.judged(Expulsions.judged(sure, Confirmation.UNCONFIRMED), RECORDED);
        settled(4);
        assertThat(statuses(given().get("/calendar.ics"))).containsExactly("CANCELLED");
        assertThat(statuses(of(newsroom))).containsExactly("TENTATIVE");
    }

    @Test
    void aDeadlineOfLongAgoIsLeftOut() {
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(1);

        clock.setTo("2022-06-30T16:00:00Z");
        assertThat(lines(given().get("/calendar.ics"))).hasSize(1);
        clock.setTo("2022-06-30T16:00:01Z");
        assertThat(given().get("/calendar.ics").asString()).doesNotContain("VEVENT");
    }

    @Test
    void aReaderThatHasTheContentIsToldSo() {
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(1);
        Response first = given().get("/calendar.ics");
        String tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");

        clock.setTo(RECORDED.plusSeconds(3600));
        Response again = given().header("If-None-Match", tag).get("/calendar.ics");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.header("Cache-Control")).isEqualTo("private, max-age=60");
        assertThat(again.asByteArray()).isEmpty();

        Response head = given().head("/calendar.ics");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.contentType()).isEqualTo(first.contentType());
        assertThat(head.asByteArray()).isEmpty();

        register.revised(Expulsions.revised(Expulsions.czechia(), LATER), RECORDED);
        settled(2);
        Response changed = given().header("If-None-Match", tag).get("/calendar.ics");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    private static Response of(UUID subscription) {
        return given().queryParam("subscriptionId", subscription).get("/calendar.ics");
    }

    private static List<VEvent> events(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return ReadBack.events(ReadBack.strictly(answer.asByteArray()));
    }

    /** Of a calendar that may be empty, which the other library takes for a fault. */
    private static List<String> statuses(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("STATUS:"))
                .map(line -> line.substring("STATUS:".length()))
                .toList();
    }

    private static List<String> lines(Response answer) {
        return events(answer).stream()
                .map(event -> String.join(
                        " ",
                        value(event, "DTSTART"),
                        value(event, "STATUS"),
                        value(event, "SEQUENCE"),
                        value(event, "SUMMARY")))
                .toList();
    }
}
