package org.grata.bench.path;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.bench.stack.RunningStack;
import org.grata.bench.stack.Waiting;

/** Posts announcements one after the other and notes when the reminder of each arrives. */
final class PathBench {
    static final int WARM_UP = 50;
    static final int MEASURED = 300;
    static final int PER_SECOND = 5;
    private static final int PROGRESS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A reminder as it arrived. */
    private record Arrival(String expulsion, Instant at) {}

    /** An announcement that was answered. */
    private record Posted(Sample sample, String announcement, Instant posted, Instant answered) {}

    private final RunningStack stack;
    private final PrintStream out;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** By the pair of States. */
    private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();

    PathBench(RunningStack stack, PrintStream out, Clock clock) {
        this.stack = stack;
        this.out = out;
        this.clock = clock;
    }

    /** The stamps of those that are measured. */
    List<Stamps> run() throws Exception {
        String queue = post(stack.url("notify") + "/subscriptions", JSON.readTree("""
                                {"name":"bench","filter":{},"leadTimes":["P7D","PT24H","PT0S"],
                                 "delivery":{"type":"AMQP"}}
                                """))
                .path("queue")
                .asText();
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(stack.amqpUrl());
        try (Connection connection = factory.newConnection("bench")) {
            receive(connection.createChannel(), queue);
            List<Posted> posted = announce(Sample.of(WARM_UP + MEASURED));
            Waiting.until("reminder of every announcement", PATIENCE, () -> arrivals.size() == posted.size());
            return Stamps.read(
                    stack.database(),
                    posted.stream().skip(WARM_UP).map(this::noted).toList());
        }
    }

    private void receive(Channel channel, String queue) throws IOException {
        channel.basicConsume(
                queue,
                true,
                (_, delivery) -> {
                    Instant now = clock.instant();
                    JsonNode reminder = JSON.readTree(delivery.getBody());
                    Sample sample = new Sample(
                            reminder.path("receivingState").asText(),
                            reminder.path("sendingState").asText());
                    arrivals.putIfAbsent(
                            sample.pair(),
                            new Arrival(reminder.path("expulsionId").asText(), now));
                },
                _ -> {});
    }

    private List<Posted> announce(List<Sample> samples) throws IOException, InterruptedException {
        List<Posted> posted = new ArrayList<>();
        long start = System.nanoTime();
        long interval = Duration.ofSeconds(1).dividedBy(PER_SECOND).toNanos();
        for (Sample sample : samples) {
            // By the clock, so that a slow answer does not thin out the load.
            long wait = start + posted.size() * interval - System.nanoTime();
            Thread.sleep(Duration.ofNanos(Math.max(0, wait)));
            posted.add(announce(sample));
            if (posted.size() % PROGRESS == 0) {
                out.println(
                        posted.size() + " of " + samples.size() + " announcements, " + arrivals.size() + " reminders");
            }
        }
        return posted;
    }

    private Posted announce(Sample sample) throws IOException, InterruptedException {
        JsonNode body = JSON.createObjectNode().put("text", sample.text()).put("language", "en");
        Instant before = clock.instant();
        JsonNode answer = post(stack.url("ingest") + "/announcements", body);
        Instant after = clock.instant();
        JsonNode measure = answer.at("/extraction/measures/0");
        Sample read = new Sample(
                measure.path("receivingState").asText(),
                measure.path("sendingState").asText());
        if (!read.equals(sample)) {
            throw new IOException("'" + sample.text() + "' was read as " + read.pair());
        }
        return new Posted(sample, answer.path("id").asText(), before, after);
    }

    private Stamps.Noted noted(Posted posted) {
        Arrival arrival = Objects.requireNonNull(arrivals.get(posted.sample().pair()));
        return new Stamps.Noted(
                posted.announcement(), arrival.expulsion(), posted.posted(), posted.answered(), arrival.at());
    }

    private JsonNode post(String url, JsonNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(url + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
