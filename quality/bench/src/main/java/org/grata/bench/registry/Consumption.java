package org.grata.bench.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.bench.load.Load;
import org.grata.bench.report.Samples;

/**
 * Publishes {@code announcement.extracted.v1} events, each of which tells an expulsion that is new. So many are
 * under way at once; the next follows when the registry tells that one was recorded.
 */
final class Consumption implements AutoCloseable {
    private static final String EXCHANGE = "grata.events";
    private static final String EXTRACTED = "announcement.extracted.v1";
    private static final String RECORDED = "expulsion.recorded.v1";
    private static final int PERSISTENT = 2;
    private static final int PATIENCE = 30;
    private static final double NANOS_IN_SECOND = 1e9;
    /** Later than whatever is stored, so that no report joins an expulsion that is there. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 1);
    /** Between two expulsions of one pair. */
    private static final int APART = 400;

    private static final String STAMPS = """
            select r.announcement_id, extract(epoch from o.created_at) * 1000000
              from expulsion_report r join outbox o on o.subject = r.expulsion_id::text
             where r.announcement_id = any (?::uuid[])
            """;

    private final Register register;
    private final Example example;
    private final Clock clock;
    private final List<String> codes;
    private final List<Pair> pairs;
    private final Connection connection;
    private final Channel channel;
    private final Semaphore recorded = new Semaphore(0);
    private int published;

    Consumption(Register register, Example example, String amqpUrl, Clock clock) throws Exception {
        this.register = register;
        this.example = example;
        this.clock = clock;
        this.codes = register.column("select receiving_state from mission where kind = 'EMBASSY'"
                + " group by receiving_state having count(*) > 1 order by receiving_state");
        this.pairs = Pair.all(codes);
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(amqpUrl);
        this.connection = factory.newConnection("bench");
        this.channel = connection.createChannel();
        Channel listening = connection.createChannel();
        String queue = listening.queueDeclare().getQueue();
        listening.queueBind(queue, EXCHANGE, RECORDED);
        listening.basicConsume(queue, true, (_, _) -> recorded.release(), _ -> {});
    }

    /**
     * Waits for all that it published.
     *
     * @param underWay how many events may be published and not yet recorded
     */
    Window during(int underWay, Duration time) throws Exception {
        Load.Outcome outcome = run(underWay, time);
        return Window.of(outcome.latency(), outcome.seconds());
    }

    /**
     * Does the same, and tells all that it saw: of every event how long it took.
     *
     * @throws IllegalStateException when one was not recorded, or more than once
     */
    Load.Outcome run(int underWay, Duration time) throws Exception {
        recorded.drainPermits();
        Map<String, Instant> sent = new HashMap<>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            if (sent.size() >= underWay) {
                awaitRecorded(1);
            }
            UUID announcement = UUID.randomUUID();
            byte[] body = next(announcement).getBytes(StandardCharsets.UTF_8);
            sent.put(announcement.toString(), clock.instant());
            publish(announcement, body);
        }
        awaitRecorded(Math.min(underWay, sent.size()));
        double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        return new Load.Outcome(latency(sent), seconds);
    }

    private void awaitRecorded(int events) throws InterruptedException, TimeoutException {
        if (!recorded.tryAcquire(events, PATIENCE, TimeUnit.SECONDS)) {
            throw new TimeoutException("after " + PATIENCE + " s an event is not recorded");
        }
    }

    private String next(UUID announcement) throws IOException {
        Pair pair = pairs.get(published % pairs.size());
        LocalDate day = FIRST_DAY.plusDays((long) published / pairs.size() * APART);
        published++;
        return example.event(announcement, day + Example.PUBLISHED.substring(Example.ANNOUNCED_ON.length()), pair);
    }

    private void publish(UUID announcement, byte[] body) throws IOException {
        channel.basicPublish(
                EXCHANGE,
                EXTRACTED,
                new AMQP.BasicProperties.Builder()
                        .messageId(UUID.randomUUID().toString())
                        .type(EXTRACTED)
                        .contentType("application/json")
                        .deliveryMode(PERSISTENT)
                        .headers(Map.of("cloudEvents:subject", announcement.toString()))
                        .build(),
                body);
    }

    /** From publishing until the registry's event of it was in its outbox, the last statement but the commit. */
    private Samples latency(Map<String, Instant> sent) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        for (List<String> row : register.rows(STAMPS, "{" + String.join(",", sent.keySet()) + "}")) {
            Instant stored = Instant.EPOCH.plusNanos(Math.round(Double.parseDouble(row.get(1)) * 1_000));
            nanos.add(Duration.between(sent.get(row.get(0)), stored).toNanos());
        }
        if (nanos.size() != sent.size()) {
            throw new IllegalStateException(sent.size() + " events were published, " + nanos.size() + " recorded");
        }
        return Samples.ofNanos(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /** The transaction of one such event, with the same values. */
    Script script() throws IOException {
        // Not in the years of the events, as those would then not be new.
        String published = "2090-01-01T12:00:00Z";
        return new Script(
                Map.ofEntries(
                        Map.entry("codes", String.join("", codes)),
                        Map.entry("consumer", "bench"),
                        Map.entry("retention", Long.toString(Duration.ofDays(30).toMillis())),
                        Map.entry("kind", "EXPULSION"),
                        Map.entry("embassy", "EMBASSY"),
                        Map.entry("from", "2091-01-01"),
                        Map.entry("to", "2091-04-01"),
                        Map.entry("reach", "35"),
                        Map.entry("day", "2090-01-01"),
                        Map.entry("published", published),
                        Map.entry("account", example.account()),
                        Map.entry("measure", example.report()),
                        Map.entry("revision", example.revision()),
                        Map.entry("event", example.recorded())),
                List.of(
                        new Script.Random("one", 0, codes.size() - 1L),
                        new Script.Random("distance", 1, codes.size() - 1L)),
                Statements.insert());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
