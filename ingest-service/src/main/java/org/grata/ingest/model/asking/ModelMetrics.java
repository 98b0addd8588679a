package org.grata.ingest.model.asking;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.grata.extraction.quoted.Doubt;
import org.grata.modelreader.Usage;

/** What an operator watches of the model. */
@ApplicationScoped
class ModelMetrics {
    private static final String OUTCOME = "outcome";

    private final MeterRegistry registry;
    private final AtomicLong waiting = new AtomicLong();

    ModelMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("grata.model.waiting", waiting, AtomicLong::doubleValue)
                .description("announcements that the model is yet to be asked about")
                .register(registry);
    }

    void answered(Usage usage, List<Doubt> doubts) {
        registry.counter("grata.model.questions", OUTCOME, "answered").increment();
        registry.counter("grata.model.tokens", "of", "question").increment((double) usage.promptTokens());
        registry.counter("grata.model.tokens", "of", "answer").increment((double) usage.completionTokens());
        doubts.forEach(doubt -> registry.counter(
                        "grata.model.doubts", "reason", doubt.reason().name().toLowerCase(Locale.ROOT))
                .increment());
    }

    void failed(String kind) {
        registry.counter("grata.model.questions", OUTCOME, kind.toLowerCase(Locale.ROOT))
                .increment();
    }

    void waiting(long now) {
        waiting.set(now);
    }
}
