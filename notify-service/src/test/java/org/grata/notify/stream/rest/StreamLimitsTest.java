package org.grata.notify.stream.rest;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.notify.Expulsions;
import org.grata.notify.NotifyTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Two streams at most, over an edge that soon closes a connection on which nothing moves. */
@QuarkusTest
@TestProfile(StreamLimitsTest.Narrow.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StreamLimitsTest extends NotifyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    MeterRegistry meters;

    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "grata.notify.streams.limit",
                    "2",
                    "grata.notify.streams.heartbeat",
                    "300ms",
                    "quarkus.http.idle-timeout",
                    "1S");
        }
    }

    @Test
    @Order(1)
    void whoComesTooLateIsToldSoUntilAnotherGoes() {
        try (EventClient first = EventClient.connect("")) {
            EventClient second = EventClient.connect("");
            assertThat(open()).isEqualTo(2);
            given().get("/reminders/stream")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("TOO_MANY_STREAMS"));

            second.close();
            await().atMost(PATIENCE).until(() -> open() == 1);
            try (EventClient third = EventClient.connect("")) {
                assertThat(third.ended()).isFalse();
                assertThat(first.ended()).isFalse();
            }
        }
        await().atMost(PATIENCE).until(() -> open() == 0);
    }

    @Test
    @Order(2)
    void aQuietStreamLivesAndHearsEvenWhatNobodyToldItOf() {
        register.recorded(Expulsions.belgium(), RECORDED);
        settled(1);
        UUID desk = subscribe("{\"name\":\"desk\"}");
        try (EventClient client = EventClient.connect("")) {
            // Ten heartbeats: three times as long as the edge would wait.
            await().atMost(PATIENCE)
                    .until(() -> client.lines().stream().filter(":"::equals).count() >= 10);
            assertThat(client.ended()).isFalse();

            FiredRows fired = new FiredRows(tables);
            fired.fireUntold(desk, Expulsions.BE_ID, 2);
            await().atMost(PATIENCE).until(() -> client.ids().size() == 2);
            assertThat(client.ids()).isEqualTo(fired.positions(""));
        }
    }

    @Test
    @Order(3)
    void streamsEndAsSoonAsTheServiceIsToldTo() {
        try (EventClient client = EventClient.connect("")) {
            shutdown.fire(new ShutdownDelayInitiatedEvent());

            await().atMost(Duration.ofSeconds(2)).until(client::ended);
            assertThat(open()).isZero();
            given().get("/reminders/stream").then().statusCode(503).body("code", equalTo("ENDING"));
        }
    }

    private double open() {
        return meters.get("grata.reminders.streams").gauge().value();
    }
}
