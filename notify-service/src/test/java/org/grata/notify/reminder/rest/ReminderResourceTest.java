package org.grata.notify.reminder.rest;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.grata.notify.Expulsions.belgium;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ReminderResourceTest extends NotifyTest {
    @ParameterizedTest
    @CsvSource({"expulsionId,7", "subscriptionId,x", "state,SOON", "state,planned", "page,-1", "size,501"})
    void refusesBadQueries(String name, String value) {
        given().queryParam(name, value)
                .get("/reminders")
                .then()
                .statusCode(400)
                .body("errors.field", contains(name))
                .body("errors.in", contains("query"));
    }

    @Test
    void narrowsTheListOfReminders() {
        listen("{\"name\":\"desk\",\"leadTimes\":[]}");
        register.recorded(belgium(), RECORDED);
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(2);

        given().get("/reminders").then().body("total", equalTo(4)).body("items", hasSize(4));
        given().queryParam("expulsionId", Expulsions.BE_ID)
                .queryParam("state", "PLANNED")
                .get("/reminders")
                .then()
                .body("total", equalTo(1))
                .body("items[0].stage", equalTo("EXPIRED"))
                .body("items[0].leadTime", nullValue())
                .body("items[0].firedAt", nullValue())
                .body("items[0].headcount.count", equalTo(21))
                .body("items[0].leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .body("items[0].dueAt", equalTo("2022-04-13T22:00:00Z"));
        given().get("/reminders?size=1&page=3").then().body("items.receivingState", hasItem("BE"));
    }
}
