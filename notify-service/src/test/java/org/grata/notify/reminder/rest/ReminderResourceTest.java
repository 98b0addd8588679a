package org.grata.notify.reminder.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grata.notify.Expulsions.belgium;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ReminderResourceTest extends NotifyTest {
    @ParameterizedTest
    @CsvSource({
        "expulsionId,7",
        "subscriptionId,x",
        "state,SOON",
        "state,planned",
        "stage,SOON",
        "stage,lead",
        "dueFrom,2022-04-13",
        "dueBefore,tomorrow",
        "dueBefore,2022-04-13T22:00:00",
        "page,-1",
        "size,501"
    })
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
                .body("items[0].confirmation", equalTo("AUTOMATIC"))
                .body("items[0].leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                .body("items[0].dueAt", equalTo("2022-04-13T22:00:00Z"));
        given().get("/reminders?size=1&page=3").then().body("items.receivingState", hasItem("BE"));
    }

    @ParameterizedTest
    @CsvSource({
        "stage=LEAD, CZ PT24H;CZ PT0S;BE PT24H;BE PT0S",
        "stage=REVISED, ''",
        "stage=LEAD&dueFrom=2022-04-01T16:00:00Z, CZ PT0S;BE PT24H;BE PT0S",
        "stage=LEAD&dueFrom=2022-04-01T18:00:00.000001%2B02:00, BE PT24H;BE PT0S",
        "stage=LEAD&dueBefore=2022-04-12T21:59:59Z, CZ PT24H;CZ PT0S",
        "stage=LEAD&dueBefore=2022-04-12T21:59:59.000001Z, CZ PT24H;CZ PT0S;BE PT24H",
        "dueFrom=2022-04-01T16:00:00Z&dueBefore=2022-04-12T00:00:00Z, CZ PT0S;CZ null",
        "dueFrom=2022-04-01T16:00:00Z&dueBefore=2022-04-01T16:00:00Z, ''"
    })
    void narrowsTheListByStageAndDueTime(String query, String expected) {
        UUID desk =
                listen("{\"name\":\"desk\",\"leadTimes\":[\"PT24H\",\"PT0S\"]}").id();
        register.recorded(belgium(), RECORDED);
        register.recorded(Expulsions.czechia(), RECORDED);
        settled(2);

        for (String narrowed : List.of(query, query + "&subscriptionId=" + desk)) {
            JsonPath page = given().urlEncodingEnabled(false)
                    .get("/reminders?" + narrowed)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> found = page.<Map<String, @Nullable Object>>getList("items").stream()
                    .map(item -> item.get("receivingState") + " " + item.get("leadTime"))
                    .toList();
            assertThat(String.join(";", found)).isEqualTo(expected);
            assertThat(page.getInt("total")).isEqualTo(found.size());
        }
    }
}
