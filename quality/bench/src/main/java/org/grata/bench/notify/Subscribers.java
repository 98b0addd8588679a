package org.grata.bench.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.bench.stack.Waiting;

/**
 * Subscriptions made over REST, and what the registry tells them. Each wants to be told of one receiving State's
 * expulsions seven days ahead.
 */
final class Subscribers {
    /** Of what is told; nothing that follows from it falls due by itself. */
    private static final Instant LEAVE_BY = Instant.parse("2090-01-31T22:59:59Z");

    private static final String RECORDED = "expulsion.recorded.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final Broker broker;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param url of the service */
    Subscribers(String url, Broker broker, Clock clock) {
        this.url = url;
        this.broker = broker;
        this.clock = clock;
    }

    /** A subscription and its queue. */
    record Subscribed(UUID id, String queue) {}

    List<Subscribed> subscribe(int count, String receivingState) throws IOException, InterruptedException {
        List<Subscribed> subscribed = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            JsonNode answer = post("""
                    {"name": "bench %d", "filter": {"receivingStates": ["%s"], "stages": ["LEAD"]},
                     "leadTimes": ["P7D"], "delivery": {"type": "AMQP"}}
                    """.formatted(number, receivingState));
            subscribed.add(new Subscribed(
                    UUID.fromString(answer.path("id").asText()),
                    answer.path("queue").asText()));
        }
        return subscribed;
    }

    /** Tells of an expulsion, whose number is also that of the event. */
    void tell(UUID expulsion, String receivingState) throws Exception {
        Instant now = clock.instant();
        broker.tell(RECORDED, expulsion, Date.from(now), """
                {"expulsionId": "%s", "revision": 1, "receivingState": "%s", "sendingState": "RU",
                 "status": "ANNOUNCED", "confirmation": "AUTOMATIC",
                 "headcount": {"count": 21, "qualifier": "EXACT"},
                 "deadline": {"type": "DURATION", "iso": "P15D", "phrase": "within 15 days", "leaveBy": "%s"},
                 "announcedOn": "2026-03-29", "publishedAt": "2026-03-29T16:00:00Z", "recordedAt": "%s"}
                """.formatted(
                        expulsion, receivingState, LEAVE_BY.toString().replace("Z", "+00:00"), now)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Tells of one expulsion and waits until a reminder of it is planned for each of the subscriptions. */
    Reminders planned(Database database, List<Subscribed> subscribed, String receivingState) throws Exception {
        UUID expulsion = UUID.randomUUID();
        tell(expulsion, receivingState);
        Waiting.until(
                "reminder planned for each subscription",
                PATIENCE,
                () -> database.number("select count(*) from reminder where expulsion_id = ?", expulsion)
                        == subscribed.size());
        return new Reminders(database, expulsion);
    }

    private JsonNode post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/subscriptions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(url + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
