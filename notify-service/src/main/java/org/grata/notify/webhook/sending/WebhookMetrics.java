package org.grata.notify.webhook.sending;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What an operator watches; not by subscriber, of whom there may be any number. */
@ApplicationScoped
public class WebhookMetrics {
    private final AtomicLong waiting = new AtomicLong();
    private final Counter delivered;
    private final Counter failed;
    private final Counter parked;

    public WebhookMetrics(MeterRegistry registry) {
        delivered = attempts("delivered", registry);
        failed = attempts("failed", registry);
        parked = attempts("parked", registry);
        Gauge.builder("grata.webhooks.parked", waiting, AtomicLong::doubleValue)
                .description("deliveries by HTTP that are given up and wait for a person")
                .register(registry);
    }

    private static Counter attempts(String outcome, MeterRegistry registry) {
        return Counter.builder("grata.webhooks.attempts")
                .tag("outcome", outcome)
                .description("requests to subscribers: taken, to be tried again, given up")
                .register(registry);
    }

    void delivered() {
        delivered.increment();
    }

    void failed() {
        failed.increment();
    }

    void parked() {
        parked.increment();
    }

    void parked(long now) {
        waiting.set(now);
    }
}
