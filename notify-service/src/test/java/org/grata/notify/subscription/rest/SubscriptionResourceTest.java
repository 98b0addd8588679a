package org.grata.notify.subscription.rest;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.grata.testing.ManagementUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SubscriptionResourceTest extends NotifyTest {
    @ManagementUrl
    String management;

    @Test
    void answersWithIdAndQueueOnceTheQueueStands() {
        String body = """
                {"name":"Ständige Vertretung","filter":{"receivingStates":["BE","NL"],"sendingStates":["RU"],
                 "stages":["LEAD","EXPIRED"]},"leadTimes":["PT24H","P1D@09:00[Europe/Paris]"],"delivery":{"type":"AMQP"}}""";
        ValidatableResponse response = post(body).statusCode(201);
        UUID id = UUID.fromString(response.extract().path("id"));
        response.header("Location", endsWith("/subscriptions/" + id))
                .body("name", equalTo("Ständige Vertretung"))
                .body("filter.receivingStates", contains("BE", "NL"))
                .body("filter.sendingStates", contains("RU"))
                .body("filter.stages", contains("LEAD", "EXPIRED"))
                .body("leadTimes", contains("PT24H", "P1D@09:00[Europe/Paris]"))
                .body("delivery.type", equalTo("AMQP"))
                .body("queue", equalTo("grata.subscription." + id))
                .body("createdAt", equalTo("2022-03-29T16:05:00Z"));

        assertThat(broker.queueExists("grata.subscription." + id)).isTrue();
        String shown = given().get("/subscriptions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).isEqualTo(response.extract().asString());
        broker.deleteQueue(Delivery.Amqp.queue(id));
    }

    @Test
    void needsOnlyAName() {
        UUID id = listen("{\"name\":\"desk\"}").id();
        given().get("/subscriptions/" + id)
                .then()
                .statusCode(200)
                .body("filter.receivingStates", empty())
                .body("filter.sendingStates", empty())
                .body("filter.stages", empty())
                .body("leadTimes", contains("P7D", "PT72H", "PT24H", "PT0S"))
                .body("delivery.type", equalTo("AMQP"));
    }

    @Test
    void listsInTheOrderOfCreation() {
        listen("{\"name\":\"first\"}");
        clock.setTo(RECORDED.plusSeconds(1));
        listen("{\"name\":\"second\"}");
        clock.setTo(RECORDED.plusSeconds(2));
        listen("{\"name\":\"third\"}");

        given().get("/subscriptions")
                .then()
                .statusCode(200)
                .body("items.name", contains("first", "second", "third"))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("total", equalTo(3));
        given().get("/subscriptions?page=1&size=2")
                .then()
                .body("items.name", contains("third"))
                .body("total", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | name
            {"name":""} | name
            {"name":"  "} | name
            {"name":7} | name
            {"name":1e400} | name
            {"name":true} | name
            {"name":"x","filter":{"stages":[0]}} | filter.stages[0]
            {"name":"x","delivery":{"type":false}} | delivery.type
            {"name":"a\\u0000b"} | name
            {"name":"x","colour":"red"} | colour
            {"name":"x","filter":{"receivingState":["BE"]}} | filter.receivingState
            {"name":"x","filter":{"receivingStates":"BE"}} | filter.receivingStates
            {"name":"x","filter":{"receivingStates":["BE","XX"]}} | filter.receivingStates[1]
            {"name":"x","filter":{"receivingStates":["be"]}} | filter.receivingStates[0]
            {"name":"x","filter":{"sendingStates":[null]}} | filter.sendingStates[0]
            {"name":"x","filter":{"stages":["LEAD","SOON"]}} | filter.stages[1]
            {"name":"x","leadTimes":["PT24H","-PT1H"]} | leadTimes[1]
            {"name":"x","leadTimes":["PT24H","PT-1H"]} | leadTimes[1]
            {"name":"x","leadTimes":["P366D"]} | leadTimes[0]
            {"name":"x","leadTimes":["soon"]} | leadTimes[0]
            {"name":"x","leadTimes":["PT24H","PT1H","P1D"]} | leadTimes[2]
            {"name":"x","leadTimes":["P7D@09:00","P7D","P1W@09:00"]} | leadTimes[2]
            {"name":"x","leadTimes":["PT0S","P1D@9:00"]} | leadTimes[1]
            {"name":"x","leadTimes":["P1D@09:00[+02:00]"]} | leadTimes[0]
            {"name":"x","leadTimes":["P1D@09:00[Europe/Atlantis]"]} | leadTimes[0]
            {"name":"x","leadTimes":[3600]} | leadTimes[0]
            {"name":"x","leadTimes":[null]} | leadTimes[0]
            {"name":"x","leadTimes":"PT24H"} | leadTimes
            {"name":"x","delivery":{"type":"WEBHOOK"}} | delivery.url
            {"name":"x","delivery":{"type":"WEBHOOK","url":null}} | delivery.url
            {"name":"x","delivery":{"type":"WEBHOOK","url":7}} | delivery.url
            {"name":"x","delivery":{"type":"WEBHOOK","url":"https://10.0.0.1/hook"}} | delivery.url
            {"name":"x","delivery":{"type":"PULL","url":"https://example.org/hook"}} | delivery.url
            {"name":"x","delivery":{"type":"PIGEON"}} | delivery.type
            {"name":"x","delivery":{}} | delivery.type
            {"name":"x","delivery":{"type":"AMQP","url":"https://example.org/hook"}} | delivery.url
            {"name":"x" | body
            null | body
            """)
    void refusesBadInputAndStoresNothing(String body, String field) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.field", contains(field))
                .body("errors.in", contains("body"));
        assertThat(tables.count("subscription")).isZero();
    }

    @Test
    void refusesQueryParametersThatAreNotKnown() {
        given().get("/subscriptions?name=desk")
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"))
                .body("errors.in", contains("query"));
    }

    @Test
    void measuresRequestsByPath() {
        given().get("/subscriptions/1").then().statusCode(400);
        given().request("BREW", "/subscriptions/1").then().statusCode(405);
        assertThat(given().get(management + "/metrics").asString())
                .doesNotContain("BREW", "uri=\"/subscriptions/1\"")
                .contains("uri=\"/subscriptions/{id}\"");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        post("{\"name\":\"\",\"filter\":{\"receivingStates\":[\"ZZ\"]},\"leadTimes\":[\"x\",\"PT0S\",\"-P1D\"],"
                        + "\"delivery\":{\"type\":\"WEBHOOK\"}}")
                .statusCode(400)
                .body(
                        "errors.field",
                        contains("name", "filter.receivingStates[0]", "leadTimes[0]", "leadTimes[2]", "delivery.url"));
        assertThat(tables.count("subscription")).isZero();
    }

    @Test
    void saysWhichDeliveryThereIs() {
        post("{\"name\":\"x\",\"delivery\":{\"type\":\"PIGEON\"}}")
                .statusCode(400)
                .body("errors[0].detail", equalTo("must be one of AMQP, WEBHOOK, PULL"));
    }

    @Test
    void refusesTooManyLeadTimesAndTooLongNames() {
        StringBuilder leadTimes = new StringBuilder("\"PT1H\"");
        for (int i = 2; i <= 21; i++) {
            leadTimes.append(",\"PT").append(i).append("H\"");
        }
        post("{\"name\":\"x\",\"leadTimes\":[" + leadTimes + "]}")
                .statusCode(400)
                .body("errors.field", contains("leadTimes"));
        post("{\"name\":\"" + "x".repeat(201) + "\"}").statusCode(400).body("errors.field", contains("name"));
        assertThat(tables.count("subscription")).isZero();
    }

    @Test
    void countsCharactersNotCodeUnits() {
        String longest = "\uD83D\uDD4A".repeat(200);
        UUID id = listen("{\"name\":\"" + longest + "\"}").id();
        given().get("/subscriptions/" + id).then().statusCode(200).body("name", equalTo(longest));
    }

    @Test
    void refusesOtherMediaTypes() {
        given().contentType("text/plain")
                .body("hello")
                .post("/subscriptions")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subscriptions/7", "/subscriptions/0195f000-0000-7000-8000-00000000005"})
    void refusesIdsThatAreNone(String path) {
        given().get(path).then().statusCode(400).body("errors.field", contains("id"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/subscriptions")
                .then();
    }
}
