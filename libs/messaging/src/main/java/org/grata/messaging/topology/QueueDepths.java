package org.grata.messaging.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ChannelWork;
import org.grata.messaging.loop.Loop;
import org.jboss.logging.Logger;

/**
 * How many messages wait in each of the services' queues, in their dead letters and in
 * {@code grata.unrouted}; not a number while that is not known. Subscribers' queues have no gauge each, as
 * there may be thousands: the broker's own metrics tell them, and notify tells the sum of their dead letters.
 */
@Singleton
class QueueDepths extends Loop {
    private static final Logger LOG = Logger.getLogger(QueueDepths.class);
    private static final Duration BETWEEN = Duration.ofSeconds(15);

    private final BrokerConnection connection;
    private final Map<String, Double> depths = new ConcurrentHashMap<>();

    QueueDepths(BrokerConnection connection, MeterRegistry registry) {
        super("queue-depths");
        this.connection = connection;
        for (String queue : queues()) {
            depths.put(queue, Double.NaN);
            Gauge.builder("grata.queue.depth", depths, all -> all.getOrDefault(queue, Double.NaN))
                    .tag("queue", queue)
                    .description("messages that wait in the queue")
                    .register(registry);
        }
    }

    /** Asks the broker once. */
    @Override
    protected Duration step() {
        for (String queue : queues()) {
            depths.put(queue, depth(queue));
        }
        return BETWEEN;
    }

    private double depth(String queue) {
        AtomicInteger depth = new AtomicInteger();
        try {
            ChannelWork.on(
                    connection,
                    channel -> depth.set(channel.queueDeclarePassive(queue).getMessageCount()));
            return depth.get();
        } catch (BrokerUnavailableException e) {
            LOG.debugf("the depth of %s is not known: %s", queue, e.getMessage());
            return Double.NaN;
        }
    }

    private static List<String> queues() {
        List<String> queues = new ArrayList<>(List.of(Exchanges.UNROUTED));
        for (ConsumerQueue consumer : ConsumerQueue.values()) {
            queues.add(consumer.queue());
            queues.add(Topology.deadLettersOf(consumer.queue()));
        }
        return queues;
    }
}
