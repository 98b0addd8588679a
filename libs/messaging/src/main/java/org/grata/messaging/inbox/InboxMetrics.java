package org.grata.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.grata.messaging.inbox.Outcome.Done;
import org.grata.messaging.inbox.Outcome.Duplicate;
import org.grata.messaging.inbox.Outcome.Poison;

/** Counts what was taken in, by consumer and outcome, and the tries that failed. */
@ApplicationScoped
class InboxMetrics {
    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void settled(String consumer, Outcome outcome) {
        String name =
                switch (outcome) {
                    case Done _ -> "done";
                    case Duplicate _ -> "duplicate";
                    case Poison _ -> "poison";
                };
        registry.counter("grata.inbox.settled", "consumer", consumer, "outcome", name)
                .increment();
    }

    void failed(String consumer) {
        registry.counter("grata.inbox.failed", "consumer", consumer).increment();
    }
}
