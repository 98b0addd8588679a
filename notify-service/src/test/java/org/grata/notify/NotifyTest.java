package org.grata.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.grata.notify.subscription.Delivery;
import org.grata.testing.GrataTestResource;
import org.grata.testing.Received;
import org.grata.testing.TestBroker;
import org.grata.testing.TestBroker.Collector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the component tests share: empty tables, a clock to set, subscribers that listen. */
@WithTestResource(GrataTestResource.class)
public abstract class NotifyTest {
    /** Five minutes after the announcements of 29 March 2022 were published. */
    protected static final Instant RECORDED = Instant.parse("2022-03-29T16:05:00Z");

    protected final TestBroker broker = TestBroker.ofJvm();
    protected final Register register = new Register(broker);
    private final List<Listener> listeners = new ArrayList<>();

    @Inject
    protected TestClock clock;

    @Inject
    protected TestTables tables;

    /** A subscriber with all it received. */
    public record Listener(UUID id, Collector collector) implements AutoCloseable {
        /** {@code STAGE RECEIVING leadTime revision}, in order of arrival. */
        public List<String> heard() {
            return collector.messages().stream().map(Listener::line).toList();
        }

        public List<Received> messages() {
            return collector.messages();
        }

        private static String line(Received message) {
            JsonPath body = JsonPath.from(message.body());
            String leadTime = body.getString("leadTime");
            return body.getString("stage") + " " + body.getString("receivingState")
                    + (leadTime == null ? "" : " " + leadTime) + " r" + body.getInt("revision");
        }

        @Override
        public void close() {
            collector.close();
        }
    }

    @BeforeEach
    void startEmpty() {
        clock.setTo(RECORDED);
        tables.clear();
    }

    @AfterEach
    void stopListening() {
        listeners.forEach(listener -> {
            listener.close();
            broker.deleteQueue(Delivery.Amqp.queue(listener.id()));
        });
        clock.release();
    }

    protected UUID subscribe(String json) {
        return UUID.fromString(given().contentType(ContentType.JSON)
                .body(json)
                .post("/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    protected Listener listen(String json) {
        UUID id = subscribe(json);
        Listener listener = new Listener(id, broker.collect(Delivery.Amqp.queue(id)));
        listeners.add(listener);
        return listener;
    }

    /** {@code STAGE RECEIVING leadTime rREVISION dueAt STATE}, as {@code GET /reminders} orders them. */
    protected List<String> reminders(UUID subscriptionId) {
        List<String> lines = new ArrayList<>();
        JsonPath page = given().queryParam("subscriptionId", subscriptionId)
                .queryParam("size", 500)
                .get("/reminders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int size = page.getList("items").size();
        assertThat(page.getInt("total")).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            String item = "items[" + i + "].";
            String leadTime = page.getString(item + "leadTime");
            lines.add(page.getString(item + "stage") + " " + page.getString(item + "receivingState")
                    + (leadTime == null ? "" : " " + leadTime) + " r" + page.getInt(item + "revision") + " "
                    + page.getString(item + "dueAt") + " " + page.getString(item + "state"));
        }
        return lines;
    }

    /** Until every event was taken in and every fired reminder was sent. */
    protected void settled(int events) {
        settled(events, Duration.ofSeconds(20));
    }

    /** The same, for a test that breaks things. */
    protected void settled(int events, Duration patience) {
        await().atMost(patience).untilAsserted(() -> {
            assertThat(tables.count("inbox")).isEqualTo(events);
            assertThat(tables.count("reminder where state = 'PLANNED' and due_at <= '" + clock.instant() + "'"))
                    .isZero();
            assertThat(tables.count("outbox where sent_at is null")).isZero();
        });
    }
}
