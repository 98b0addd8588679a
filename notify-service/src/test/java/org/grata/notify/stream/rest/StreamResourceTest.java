package org.grata.notify.stream.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class StreamResourceTest extends NotifyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private FiredRows fired;

    @BeforeEach
    void rows() {
        fired = new FiredRows(tables);
    }

    @Test
    void tellsWhatIsFiredFromNowOnAsItIsSentToQueues() {
        Listener before = listen("{\"name\":\"desk\",\"leadTimes\":[],\"filter\":{\"stages\":[\"REGISTERED\"]}}");
        register.recorded(Expulsions.belgium(), RECORDED);
        settled(1);
        String last = fired.positions("").getLast();
        try (EventClient client = EventClient.connect("")) {
            assertThat(client.header("Content-Type")).isEqualTo("text/event-stream");
            await().atMost(PATIENCE).until(() -> client.lines().size() == 4);
            assertThat(client.lines()).containsExactly(":reminders as they are fired", "id:" + last, "retry:3000", "");

            register.recorded(Expulsions.czechia(), RECORDED);

            await().atMost(PATIENCE).until(() -> client.events().size() == 1);
            await().atMost(PATIENCE).until(() -> before.messages().size() == 2);
            String position = fired.positions("").getLast();
            assertThat(client.events())
                    .containsExactly(position + " deadline.registered "
                            + before.messages().getLast().body());
        }
    }

    @Test
    void resumesWithoutGapOrRepeatWhileFiringGoesOn() throws InterruptedException {
        UUID desk = subscribed();
        Thread firing = Thread.ofVirtual().start(() -> {
            for (int round = 0; round < 60; round++) {
                fired.fire(desk, Expulsions.BE_ID, 37);
            }
        });
        List<String> heard = new ArrayList<>();
        String last = "0";
        while (heard.size() < 60 * 37) {
            try (EventClient client = EventClient.resume("?lastEventId=0", last)) {
                int wanted = Math.min(300, 60 * 37 - heard.size());
                await().pollInterval(Duration.ofMillis(10))
                        .atMost(PATIENCE)
                        .until(() -> client.ids().size() >= wanted);
                heard.addAll(client.ids());
            }
            last = heard.getLast();
        }
        firing.join();

        assertThat(heard).isEqualTo(fired.positions(""));
    }

    @Test
    void eachConnectionHearsWhatItAskedFor() {
        UUID desk = subscribed();
        UUID other = subscribe("{\"name\":\"other\",\"filter\":{\"receivingStates\":[\"NL\"]}}");
        String all = "?lastEventId=0";
        try (EventClient belgian =
                        EventClient.connect(all + "&receivingState=BE,NL&sendingState=RU&stage=LEAD,EXPIRED");
                EventClient ofOther = EventClient.connect(all + "&subscriptionId=" + other);
                EventClient nothing = EventClient.connect(all + "&stage=EXPIRED");
                EventClient everything = EventClient.connect(all)) {
            fired.fire(desk, Expulsions.BE_ID, 3);
            fired.fire(other, Expulsions.CZ_ID, 2);
            fired.fire(desk, Expulsions.BE_ID, 1);

            await().atMost(PATIENCE).until(() -> everything.ids().size() == 6);
            await().atMost(PATIENCE)
                    .until(() -> belgian.ids().size() == 4 && ofOther.ids().size() == 2);
            assertThat(everything.ids()).isEqualTo(fired.positions(""));
            assertThat(belgian.ids()).isEqualTo(fired.positions("and expulsion_id = '" + Expulsions.BE_ID + "'"));
            assertThat(ofOther.ids()).isEqualTo(fired.positions("and subscription_id = '" + other + "'"));
            assertThat(nothing.ids()).isEmpty();
        }
    }

    @Test
    void whatIsNoFilterIsAProblemBeforeAnythingIsStreamed() {
        refused(given().queryParam("receivingState", "XX"), "receivingState");
        refused(given().queryParam("sendingState", "RU,"), "sendingState");
        refused(given().queryParam("stage", "SOON"), "stage");
        refused(given().queryParam("subscriptionId", "x"), "subscriptionId");
        refused(given().queryParam("lastEventId", "-1"), "lastEventId");
        refused(given().header("Last-Event-ID", "x"), "Last-Event-ID");
        refused(given().queryParam("state", "FIRED"), "state");
    }

    @Test
    void whoOnlyAsksForTheHeadGetsNoStream() {
        given().head("/reminders/stream").then().statusCode(200);
    }

    @Test
    void oneWhoDoesNotReadHoldsNobody() throws IOException {
        UUID desk = subscribed();
        try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            deaf.getOutputStream()
                    .write("GET /reminders/stream?lastEventId=0 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            deaf.getOutputStream().flush();
            // More than the buffers between the two hold.
            fired.fire(desk, Expulsions.BE_ID, 20_000);
            try (EventClient client = EventClient.connect("?lastEventId=0")) {
                await().atMost(PATIENCE).until(() -> client.ids().size() == 20_000);
                assertThat(client.ids()).isEqualTo(fired.positions(""));
            }
        }
    }

    private UUID subscribed() {
        Stream.of(Expulsions.belgium(), Expulsions.czechia())
                .forEach(expulsion -> register.recorded(expulsion, RECORDED));
        settled(2);
        return subscribe("{\"name\":\"desk\"}");
    }

    private static void refused(RequestSpecification request, String field) {
        request.get("/reminders/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }
}
