package org.grata.messaging.connector;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Topology;

/** What this service consumes. */
@ApplicationScoped
public class QueueReaders {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final BrokerConnection broker;
    private final Topology topology;
    private final List<Running> running = new CopyOnWriteArrayList<>();

    QueueReaders(BrokerConnection broker, Topology topology) {
        this.broker = broker;
        this.topology = topology;
    }

    /**
     * Consumes a queue from now on, whether the broker is there yet or not.
     *
     * @param prefetch most deliveries not yet answered
     * @param receiver called one delivery at a time; must hand it over and return
     */
    public void start(ConsumerQueue queue, int prefetch, Consumer<Delivery> receiver) {
        QueueReader reader = new QueueReader(broker, topology, queue.queue(), prefetch, receiver);
        Thread thread =
                Thread.ofPlatform().name("read " + queue.queue()).daemon().start(reader);
        running.add(new Running(reader, thread));
    }

    /** Ends all consumption, within seconds; what was not answered the broker delivers to another. */
    public void stop() throws InterruptedException {
        for (Running each : running) {
            each.reader.stop(each.thread);
        }
        for (Running each : running) {
            boolean _ = each.thread.join(LONGEST_STOP);
        }
    }

    /** By queue, whether the broker delivers from it now. */
    public Map<String, Boolean> consuming() {
        Map<String, Boolean> consuming = new LinkedHashMap<>();
        running.forEach(each -> consuming.put(each.reader.queue(), each.reader.isConsuming()));
        return consuming;
    }

    private record Running(QueueReader reader, Thread thread) {}
}
