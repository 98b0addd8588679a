package org.grata.registry;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.testing.Fixtures;
import org.grata.testing.GrataTestResource;
import org.grata.testing.ManagementUrl;
import org.grata.testing.Received;
import org.grata.testing.TestBroker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** The packaged service, over HTTP and AMQP only, as users meet it. */
@QuarkusIntegrationTest
@WithTestResource(GrataTestResource.class)
class RegistryIT {
    @ManagementUrl
    String management;

    private final Register register = new Register();

    @BeforeEach
    void clear() {
        register.clear();
    }

    @Test
    void anAnnouncementBecomesSevenExpulsionsThatOthersHearOf() {
        TestBroker broker = TestBroker.ofJvm();
        broker.declareQueue("test.it", "grata.events", "expulsion.*.v1");
        try (TestBroker.Collector events = broker.collect("test.it")) {
            register.tell(new MessageJson()
                    .read(Fixtures.bytes(Fixtures.COORDINATED_EXTRACTED), AnnouncementExtracted.class));

            String belgium = given().queryParam("status", "ANNOUNCED")
                    .queryParam("receivingState", "BE")
                    .when()
                    .get("/expulsions")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].headcount.count", equalTo(21))
                    .extract()
                    .path("items[0].id");
            when().get("/expulsions/{id}", belgium)
                    .then()
                    .statusCode(200)
                    .body("deadline.leaveBy", equalTo("2022-04-13T23:59:59+02:00"))
                    .body("missions.city", contains("Brussels", "Antwerp"))
                    .body("reports", hasSize(1))
                    .body("revisions[0].headcount.count", equalTo(21));
            given().queryParam("status", "ANNOUNCED")
                    .when()
                    .get("/expulsions")
                    .then()
                    .body("total", equalTo(7));
            await().until(() -> events.messages().size() == 7);
            assertThat(events.messages()).extracting(Received::routingKey).containsOnly("expulsion.recorded.v1");
        } finally {
            broker.deleteQueue("test.it");
        }
    }

    @Test
    void missionsAndDiplomatsAreRegisteredAndBadInputIsRefused() {
        String mission = given().contentType(ContentType.JSON)
                .body("""
                        {"kind":"EMBASSY","city":"Dublin","sendingState":"RU","receivingState":"IE"}""")
                .when()
                .post("/missions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"Zoë Example\",\"category\":\"DIPLOMAT\",\"missionId\":\"" + mission + "\"}")
                .when()
                .post("/diplomats")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCREDITED"));
        given().contentType(ContentType.JSON)
                .body("""
                        {"kind":"EMBASSY","sendingState":"RU","receivingState":"ZZ"}""")
                .when()
                .post("/missions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("receivingState"));
        when().get("/states/IE").then().statusCode(200).body("seatZone", equalTo("Europe/Dublin"));
    }

    @Test
    void itSaysWhenItIsReady() {
        when().get(management + "/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
