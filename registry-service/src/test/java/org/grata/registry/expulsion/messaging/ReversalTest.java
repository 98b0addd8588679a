package org.grata.registry.expulsion.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.message.AnnouncementExtracted;
import org.grata.registry.Register;
import org.grata.registry.expulsion.Measures;
import org.grata.testing.GrataTestResource;
import org.grata.vocabulary.PersonCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.registry.expulsion.Measures.AFTERNOON;
import static org.grata.registry.expulsion.Measures.announced;
import static org.grata.registry.expulsion.Measures.belgium;
import static org.grata.registry.expulsion.Measures.reversed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Reversals on the way through the database. */
@QuarkusTest
@WithTestResource(GrataTestResource.class)
class ReversalTest {
    private static final String UNDECIDED = "/expulsions/undecided-reversals";
    private static final String NOBODY = "{}";

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    private static AnnouncementExtracted announcement(Measures measure, int number) {
        return measure.announcement(new UUID(5, number), AFTERNOON.plusSeconds(number), "Source " + number);
    }

    private static AnnouncementExtracted reversal(int number) {
        return reversed("RS", "ME")
                .category(PersonCategory.UNSPECIFIED)
                .on(null)
                .announcement(new UUID(5, number), AFTERNOON.plus(Duration.ofDays(1)), "Source " + number);
    }

    private String idOf(int headcount) {
        return register.text("select id from expulsion where headcount = " + headcount);
    }

    private static ValidatableResponse reverse(String id, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/expulsions/{id}/reversal", id)
                .then();
    }

    private long events(String type) {
        return register.number("select count(*) from outbox where type = 'expulsion." + type + ".v1'");
    }

    @Test
    void militaryAttachesWhoMayStayLeaveTenDiplomatsExpelled() {
        register.tell(announcement(announced("RS", "ME").count(10), 1));
        register.tell(announcement(reversed("RS", "ME").category(PersonCategory.MILITARY_ATTACHE), 2));

        assertThat(register.text("select status from expulsion")).isEqualTo("ANNOUNCED");
        assertThat(events("reversed")).isZero();
        when().get(UNDECIDED)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].why", equalTo("FITS_NONE"))
                .body("items[0].candidates", empty())
                .body("items[0].announcementId", equalTo(new UUID(5, 2).toString()))
                .body("items[0].measureIndex", equalTo(0))
                .body("items[0].source.name", equalTo("Source 2"))
                .body("items[0].measure.category", equalTo("MILITARY_ATTACHE"))
                .body("items[0].measure.evidence[0].quote", equalTo("some words"));
    }

    @Test
    void aReversalThatFitsTwoOrdersWaitsForAPersonWhoDecidesIt() {
        register.tell(announcement(announced("RS", "ME").count(10), 1));
        register.tell(announcement(announced("RS", "ME").count(3), 2));
        register.tell(reversal(3));

        when().get(UNDECIDED)
                .then()
                .body("items.why", contains("FITS_SEVERAL"))
                .body("items[0].candidates", containsInAnyOrder(idOf(10), idOf(3)));
        assertThat(events("reversed")).isZero();

        reverse(idOf(3), "{\"announcementId\":\"" + new UUID(5, 3) + "\",\"note\":\"asked the ministry\"}")
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("revision", equalTo(2))
                .body("reports.announcementId", contains(new UUID(5, 2).toString(), new UUID(5, 3).toString()))
                .body("reports[1].because", contains("DECIDED_BY_HAND"))
                .body("revisions.status", contains("ANNOUNCED", "REVERSED"))
                .body("revisions[0].note", nullValue())
                .body("revisions[1].note", equalTo("asked the ministry"));
        when().get(UNDECIDED).then().body("total", equalTo(0));
        assertThat(register.text("select status from expulsion where headcount = 10"))
                .isEqualTo("ANNOUNCED");
        assertThat(register.text("select subject from outbox where type = 'expulsion.reversed.v1'"))
                .isEqualTo(idOf(3));
    }

    @Test
    void aPersonReversesWithoutAnAnnouncementOnce() {
        register.tell(announcement(announced("RS", "ME").count(10), 1));
        String id = idOf(10);

        reverse(id, NOBODY)
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("revisions[1].reportId", nullValue());
        assertThat(events("reversed")).isEqualTo(1);

        reverse(id, NOBODY)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("ALREADY_REVERSED"));
        assertThat(events("reversed")).isEqualTo(1);
        assertThat(register.number("select revision from expulsion")).isEqualTo(2);
    }

    @Test
    void whatCannotBeReversedIsRefused() {
        register.tell(announcement(Measures.threatened("BG", "RU").count(7), 1));
        register.tell(announcement(belgium(), 2));

        reverse(new UUID(0, 0).toString(), NOBODY).statusCode(404);
        reverse("one", NOBODY).statusCode(400).body("errors[0].field", equalTo("id"));
        reverse(idOf(7), NOBODY).statusCode(409).body("code", equalTo("NOT_ORDERED"));
        reverse(idOf(21), "{\"note\":\" \"}").statusCode(400).body("errors[0].field", equalTo("note"));
        reverse(idOf(21), "{\"announcementId\":\"" + new UUID(5, 2) + "\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("announcementId"));
        assertThat(events("reversed")).isZero();
    }

    @RepeatedTest(6)
    void theOrderOfArrivalDoesNotMatter(RepetitionInfo repetition) {
        List<AnnouncementExtracted> told = new ArrayList<>(List.of(
                announcement(announced("RS", "ME").count(10), 1),
                announcement(announced("RS", "ME").count(11), 2),
                reversal(3),
                announcement(announced("ME", "RS").count(4), 4)));
        Collections.shuffle(told, new Random(repetition.getCurrentRepetition()));
        told.forEach(register::tell);

        assertThat(register.text("select string_agg(receiving_state || ' ' || status, ', ' order by receiving_state)"
                        + " from expulsion"))
                .isEqualTo("ME ANNOUNCED, RS REVERSED");
        assertThat(register.number("select count(*) from expulsion_report where expulsion_id is null"))
                .isZero();
    }

    @Test
    void anOrderThatArrivesAfterItsReversalIsToldToNobody() {
        register.tell(reversal(1));
        when().get(UNDECIDED).then().body("items.why", contains("FITS_NONE"));

        register.tell(announcement(announced("RS", "ME").count(10), 2));

        assertThat(register.text("select status from expulsion")).isEqualTo("REVERSED");
        assertThat(register.number("select count(*) from expulsion_report where expulsion_id is not null"))
                .isEqualTo(2);
        assertThat(register.number("select count(*) from outbox")).isZero();
        when().get(UNDECIDED).then().body("total", equalTo(0));
    }

    @Test
    void anUndecidedReversalToldTwiceIsOne() {
        register.tell(reversal(1));
        register.tell(reversal(1));

        assertThat(register.number("select count(*) from expulsion_report")).isEqualTo(1);
        assertThat(register.number("select count(*) from expulsion")).isZero();
    }
}
