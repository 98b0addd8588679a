package org.grata.bench.notify;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import org.grata.bench.report.Samples;

/** Takes all that lies in subscribers' queues or comes, until closed. */
final class Arrivals implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Channel channel;
    private final Clock clock;
    private final AtomicInteger all = new AtomicInteger();
    private final Set<String> distinct = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Late> late = new ConcurrentLinkedQueue<>();

    /** @param channel closed with this */
    private Arrivals(Channel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    private record Late(Duration fired, Duration arrived) {}

    /** Counts only. */
    static Arrivals counted(Broker broker, Collection<String> queues, Clock clock) throws IOException {
        Arrivals arrivals = new Arrivals(broker.open(), clock);
        arrivals.consume(queues, false);
        return arrivals;
    }

    /** Notes also how late each one is. */
    static Arrivals timed(Broker broker, Collection<String> queues, Clock clock) throws IOException {
        Arrivals arrivals = new Arrivals(broker.open(), clock);
        arrivals.consume(queues, true);
        return arrivals;
    }

    private void consume(Collection<String> queues, boolean timed) throws IOException {
        for (String queue : queues) {
            channel.basicConsume(
                    queue,
                    true,
                    (_, delivery) -> {
                        if (timed) {
                            time(delivery);
                        }
                        distinct.add(delivery.getProperties().getMessageId());
                        all.incrementAndGet();
                    },
                    _ -> {});
        }
    }

    private void time(Delivery delivery) throws IOException {
        Instant now = clock.instant();
        JsonNode body = JSON.readTree(delivery.getBody());
        Instant due = Instant.parse(body.path("dueAt").asText());
        Instant fired = Instant.parse(body.path("firedAt").asText());
        late.add(new Late(Duration.between(due, fired), Duration.between(due, now)));
    }

    /** With repeats. */
    int all() {
        return all.get();
    }

    int distinct() {
        return distinct.size();
    }

    /** From the due time to the time that is told as that of the firing. */
    Samples untilFired() {
        return samples(late.stream().map(Late::fired).toList());
    }

    /** From the due time to the arrival. */
    Samples untilArrived() {
        return samples(late.stream().map(Late::arrived).toList());
    }

    private static Samples samples(List<Duration> durations) {
        return Samples.ofNanos(durations.stream().mapToLong(Duration::toNanos).toArray());
    }

    @Override
    public void close() throws IOException, TimeoutException {
        channel.close();
    }
}
