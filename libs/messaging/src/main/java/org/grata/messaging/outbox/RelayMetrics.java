package org.grata.messaging.outbox;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.grata.messaging.outbox.OutboxTable.Backlog;

/** What an operator watches: a growing oldest age means that events do not leave. */
@ApplicationScoped
class RelayMetrics {
    private final AtomicReference<Backlog> backlog = new AtomicReference<>(new Backlog(0, 0, 0));
    private final Counter sent;
    private final Counter failed;
    private final Counter returned;

    RelayMetrics(MeterRegistry registry) {
        sent = Counter.builder("grata.outbox.sent")
                .description("events the broker confirmed")
                .register(registry);
        failed = Counter.builder("grata.outbox.failed")
                .description("tries to send that will be repeated")
                .register(registry);
        returned = Counter.builder("grata.outbox.returned")
                .description("events that no queue took")
                .register(registry);
        Gauge.builder("grata.outbox.unsent", backlog, value -> value.get().count())
                .description("events written and not yet confirmed")
                .register(registry);
        Gauge.builder("grata.outbox.oldest.unsent.age", backlog, value -> value.get()
                        .oldestAgeSeconds())
                .baseUnit("seconds")
                .description("how long the oldest of them waits")
                .register(registry);
        Gauge.builder("grata.outbox.parked", backlog, value -> value.get().parked())
                .description("events that cannot be sent and wait for a person")
                .register(registry);
    }

    void sent(int count) {
        sent.increment(count);
    }

    void failed(int count) {
        failed.increment(count);
    }

    void returned(int count) {
        returned.increment(count);
    }

    void backlog(Backlog now) {
        backlog.set(now);
    }
}
