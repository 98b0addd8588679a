package org.grata.notify.webhook.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.webhook.CircuitPolicy;
import org.grata.notify.webhook.Claimed;
import org.grata.notify.webhook.Outcome;
import org.grata.notify.webhook.RetryPolicy;
import org.grata.notify.webhook.http.WebhookClient;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.store.WebhookDeliveryStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries one delivery and writes down what came of it. The request is signed as Standard Webhooks tells, and carries
 * CloudEvents attributes (HTTP binding, binary mode) that say the same as those over AMQP.
 */
@ApplicationScoped
public class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final WebhookClient client;
    private final WebhookDeliveryStore deliveries;
    private final WebhookMetrics metrics;
    private final RetryPolicy retries;
    private final CircuitPolicy circuit;
    private final Clock clock;
    private final String source;
    private final String agent;

    public Sender(
            WebhookClient client,
            WebhookDeliveryStore deliveries,
            WebhookMetrics metrics,
            WebhookConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.client = client;
        this.deliveries = deliveries;
        this.metrics = metrics;
        this.retries =
                new RetryPolicy(config.retry().firstDelay(), config.retry().longestDelay());
        this.circuit = circuit(config);
        this.clock = clock;
        this.source = "/grata/" + application;
        this.agent = "Grata/" + version;
    }

    static CircuitPolicy circuit(WebhookConfig config) {
        return new CircuitPolicy(
                config.circuit().failures(),
                config.circuit().firstPause(),
                config.circuit().longestPause());
    }

    /** Returns when the end is written down; when that fails, the delivery is tried again once its lease ends. */
    void send(Claimed claimed) throws InterruptedException {
        Outcome outcome = client.post(claimed.url(), claimed.attempts(), headers(claimed), claimed.body());
        switch (outcome) {
            case Outcome.Answered answer
            when answer.taken() -> {
                deliveries.delivered(claimed, answer.status());
                metrics.delivered();
            }
            case Outcome.Answered answer
            when answer.gone() -> {
                deliveries.gone(claimed, answer.status(), error(answer), circuit);
                metrics.parked();
            }
            case Outcome.Answered answer -> failed(claimed, answer.status(), error(answer), answer.retryAfter());
            case Outcome.Failed(String reason) -> failed(claimed, null, reason, null);
        }
    }

    private void failed(Claimed claimed, @Nullable Integer status, String error, @Nullable Duration asked) {
        Duration delay =
                retries.delay(claimed.tries(), ThreadLocalRandom.current().nextDouble(), asked);
        LOG.infof(
                "Try %d of delivery %s to the subscription %s failed: %s",
                claimed.attempts(), claimed.id(), claimed.subscriptionId(), error);
        if (deliveries.failed(claimed, status, error, delay, circuit)) {
            metrics.parked();
        } else {
            metrics.failed();
        }
    }

    private static String error(Outcome.Answered answer) {
        return "answered with status " + answer.status();
    }

    private Map<String, String> headers(Claimed claimed) {
        Instant now = clock.instant();
        String id = claimed.id().toString();
        long timestamp = now.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", agent);
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put(
                "webhook-signature",
                claimed.secrets(now).stream()
                        .map(secret -> secret.sign(id, timestamp, claimed.body()))
                        .collect(Collectors.joining(" ")));
        headers.put("ce-specversion", "1.0");
        headers.put("ce-id", id);
        headers.put("ce-source", source);
        headers.put("ce-type", ReminderAddress.type(claimed.stage()));
        headers.put("ce-subject", claimed.expulsionId().toString());
        headers.put("ce-time", claimed.dueAt().toString());
        return headers;
    }
}
