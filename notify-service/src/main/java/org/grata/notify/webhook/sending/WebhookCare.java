package org.grata.notify.webhook.sending;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.webhook.store.WebhookDeliveryStore;

/** Counts for the gauge what is given up. */
@Singleton
class WebhookCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final WebhookDeliveryStore deliveries;
    private final WebhookMetrics metrics;

    WebhookCare(WebhookDeliveryStore deliveries, WebhookMetrics metrics) {
        super("webhook-care");
        this.deliveries = deliveries;
        this.metrics = metrics;
    }

    @Override
    protected Duration step() {
        metrics.parked(deliveries.parked());
        return BETWEEN;
    }
}
