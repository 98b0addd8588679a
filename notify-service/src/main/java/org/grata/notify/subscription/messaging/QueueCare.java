package org.grata.notify.subscription.messaging;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.loop.Loop;
import org.grata.messaging.topology.Topology;
import org.grata.notify.subscription.messaging.QueueUpkeep.Restored;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a queue for every subscription and none for a deleted one, whatever happens on the broker. All
 * queues are declared again on a new connection, as the broker may have come back empty, and from time to
 * time; one to which a reminder could not be delivered, at once. Meanwhile its reminders wait in the outbox.
 *
 * <p>The broker answers a declaration with the depth, so each pass also counts the dead letters of all
 * subscribers. Their sum is a gauge, up to ten minutes old; not a number until the first pass on a
 * connection is done. Which subscriber has them, the broker's own metrics tell.
 */
@Singleton
public class QueueCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration BETWEEN_PASSES = Duration.ofMinutes(10);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(3);

    private final QueueUpkeep upkeep;
    private final Topology topology;
    private final BrokerConnection connection;
    private final AtomicReference<Double> deadLetters = new AtomicReference<>(Double.NaN);

    private int passFor;
    private long passStarted;
    private @Nullable UUID passed;
    private long counted;

    QueueCare(QueueUpkeep upkeep, Topology topology, BrokerConnection connection, MeterRegistry registry) {
        super("queue-care", STOP_WITHIN);
        this.upkeep = upkeep;
        this.topology = topology;
        this.connection = connection;
        Gauge.builder("grata.queue.depth", deadLetters::get)
                .tag("queue", Topology.deadLettersOf("grata.subscription.*"))
                .description("messages that wait in the queue")
                .register(registry);
    }

    /** One round; tells how long to rest, zero when the pass goes on. */
    @Override
    protected Duration step() throws InterruptedException {
        topology.ensureDeclared();
        startPass();
        upkeep.restoreMissed();
        upkeep.removeLeft();
        if (passed != null) {
            pass(passed);
        }
        return passed == null ? BETWEEN : Duration.ZERO;
    }

    private void pass(UUID last) {
        Restored restored = upkeep.restoreAfter(last);
        counted += restored.deadLetters();
        passed = restored.next().orElse(null);
        if (passed == null) {
            deadLetters.set((double) counted);
        }
    }

    private void startPass() {
        int generation = connection.generation();
        if (generation != passFor) {
            deadLetters.set(Double.NaN);
        }
        if (generation != passFor || System.nanoTime() - passStarted > BETWEEN_PASSES.toNanos()) {
            passFor = generation;
            passStarted = System.nanoTime();
            passed = QueueUpkeep.BEFORE_ALL;
            counted = 0;
        }
    }
}
