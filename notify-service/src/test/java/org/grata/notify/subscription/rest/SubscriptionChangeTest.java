package org.grata.notify.subscription.rest;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What becomes of a subscription, its reminders and its queue when it is changed or deleted. */
@QuarkusTest
class SubscriptionChangeTest extends NotifyTest {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void replansWhenLeadTimesChange() {
        UUID id =
                listen("{\"name\":\"desk\",\"leadTimes\":[\"P7D\",\"PT24H\"]}").id();
        register.recorded(belgium(), RECORDED);
        settled(1);

        patch(id, "{\"leadTimes\":[\"PT48H\",\"PT24H\"]}")
                .statusCode(200)
                .body("leadTimes", contains("PT48H", "PT24H"))
                .body("name", equalTo("desk"));

        assertThat(reminders(id))
                .containsExactly(
                        "REGISTERED BE r1 2022-03-29T16:05:00Z FIRED",
                        "LEAD BE P7D r1 2022-04-06T21:59:59Z CANCELLED",
                        "LEAD BE PT48H r1 2022-04-11T21:59:59Z PLANNED",
                        "LEAD BE PT24H r1 2022-04-12T21:59:59Z PLANNED",
                        "EXPIRED BE r1 2022-04-13T22:00:00Z PLANNED");
        patch(id, "{\"leadTimes\":[\"P7D\"],\"filter\":{\"stages\":[\"LEAD\"]}}")
                .statusCode(200);
        assertThat(reminders(id))
                .containsExactly(
                        "REGISTERED BE r1 2022-03-29T16:05:00Z FIRED",
                        "LEAD BE P7D r1 2022-04-06T21:59:59Z PLANNED",
                        "LEAD BE PT48H r1 2022-04-11T21:59:59Z CANCELLED",
                        "LEAD BE PT24H r1 2022-04-12T21:59:59Z CANCELLED",
                        "EXPIRED BE r1 2022-04-13T22:00:00Z CANCELLED");
    }

    @Test
    void whatIsDueAlreadyIsSentThoughTheSubscriptionChanges() {
        UUID id = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"],\"filter\":{\"stages\":[\"LEAD\"]}}")
                .id();
        register.recorded(belgium(), RECORDED);
        settled(1);
        clock.setTo("2022-04-13T00:00:00Z");
        patch(id, "{\"leadTimes\":[\"PT1H\"]}").statusCode(200);
        settled(1);

        assertThat(reminders(id))
                .containsExactly(
                        "LEAD BE PT24H r1 2022-04-12T21:59:59Z FIRED", "LEAD BE PT1H r1 2022-04-13T20:59:59Z PLANNED");
    }

    @Test
    void aLeadTimeAddedForAnInstantThatAnotherWasToldIsToldToo() {
        UUID id = listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\"],\"filter\":{\"stages\":[\"LEAD\"]}}")
                .id();
        register.recorded(czechia(), RECORDED);
        settled(1);
        clock.setTo("2022-03-31T16:00:00Z");
        settled(1);

        patch(id, "{\"leadTimes\":[\"PT24H\",\"P1D@18:00\"]}").statusCode(200);
        settled(1);

        assertThat(reminders(id))
                .containsExactlyInAnyOrder(
                        "LEAD CZ PT24H r1 2022-03-31T16:00:00Z FIRED",
                        "LEAD CZ P1D@18:00 r1 2022-03-31T16:00:00Z FIRED");
    }

    @Test
    void mergesAPatchIntoTheFilter() {
        UUID id = listen("{\"name\":\"desk\",\"filter\":{\"receivingStates\":[\"BE\"],\"sendingStates\":[\"RU\"]}}")
                .id();
        patch(
                        id,
                        "{\"name\":\"desk 2\",\"filter\":{\"receivingStates\":[\"NL\"],\"sendingStates\":null},\"leadTimes\":null}")
                .statusCode(200)
                .body("name", equalTo("desk 2"))
                .body("filter.receivingStates", contains("NL"))
                .body("filter.sendingStates", empty())
                .body("leadTimes", contains("P7D", "PT72H", "PT24H", "PT0S"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":null} | name
            {"id":"0195f000-0000-7000-8000-000000000000"} | id
            {"filter":{"colour":[]}} | filter.colour
            {"leadTimes":["PT0S","PT0S"]} | leadTimes[1]
            {"delivery":{"type":"WEBHOOK"}} | delivery.type
            [] | body
            {"name":1e400} | name
            {"name":-1e400} | name
            {"name":1.0} | name
            {"name":true} | name
            {"filter":{"receivingStates":[1e400]}} | filter.receivingStates[0]
            """)
    void refusesBadPatches(String patch, String field) {
        UUID id = listen("{\"name\":\"desk\"}").id();
        patch(id, patch).statusCode(400).body("errors.field", contains(field));
        given().get("/subscriptions/" + id).then().body("name", equalTo("desk")).body("leadTimes", hasSize(4));
    }

    @Test
    void deletingCancelsAndRemovesTheQueue() {
        UUID id = subscribe("{\"name\":\"desk\"}");
        register.recorded(belgium(), RECORDED);
        settled(1);

        given().delete("/subscriptions/" + id).then().statusCode(204);

        await().atMost(Duration.ofSeconds(20)).until(() -> !broker.queueExists(Delivery.Amqp.queue(id)));
        given().get("/subscriptions/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().delete("/subscriptions/" + id).then().statusCode(404);
        patch(id, "{\"name\":\"again\"}").statusCode(404);
        assertThat(reminders(id))
                .contains("REGISTERED BE r1 2022-03-29T16:05:00Z FIRED")
                .noneMatch(line -> line.endsWith("PLANNED"));
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(2);
        assertThat(reminders(id)).noneMatch(line -> line.contains(" CZ "));
    }

    private static ValidatableResponse patch(UUID id, String body) {
        return given().contentType(MERGE_PATCH + "; charset=UTF-8")
                .body(body)
                .patch("/subscriptions/" + id)
                .then();
    }
}
