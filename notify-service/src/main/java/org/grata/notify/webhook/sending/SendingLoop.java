package org.grata.notify.webhook.sending;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.webhook.CircuitPolicy;
import org.grata.notify.webhook.Claimed;
import org.grata.notify.webhook.WebhooksDue;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.store.WebhookDeliveryStore;
import org.jboss.logging.Logger;

/**
 * Claims deliveries that are due and has each sent on a thread of its own, so that none waits for another. What it
 * still holds at the end is sent again by another replica when the lease ends.
 */
@Singleton
class SendingLoop extends Loop {
    private static final Logger LOG = Logger.getLogger(SendingLoop.class);

    /** From the end of a request until its outcome must be written down. */
    private static final Duration TO_WRITE_DOWN = Duration.ofSeconds(20);

    /** For a claim, and again for the requests under way. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final WebhookDeliveryStore deliveries;
    private final Sender sender;
    private final WebhookConfig config;
    private final CircuitPolicy circuit;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    SendingLoop(WebhookDeliveryStore deliveries, Sender sender, WebhookConfig config) {
        super("webhook-sending", STOP_WITHIN);
        this.deliveries = deliveries;
        this.sender = sender;
        this.config = config;
        this.circuit = Sender.circuit(config);
        this.free = new Semaphore(config.inFlight());
    }

    @Override
    protected boolean enabled() {
        return config.enabled();
    }

    void due(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhooksDue due) {
        wake();
    }

    /** Only this takes permits, so what is free now is free still when the rows are there. */
    @Override
    protected Duration step() throws InterruptedException {
        int limit = free.availablePermits();
        if (limit == 0) {
            return config.pollInterval();
        }
        Duration lease = config.requestTimeout().plus(TO_WRITE_DOWN);
        List<Claimed> claimed = deliveries.claim(limit, config.inFlightPerSubscriber(), circuit, lease);
        for (Claimed each : claimed) {
            free.acquire();
            threads.execute(() -> send(each));
        }
        return config.pollInterval();
    }

    /** Each that is over may make room for the next of the same subscriber. */
    private void send(Claimed claimed) {
        try {
            sender.send(claimed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "what came of a request to the subscription %s was not written down; it is sent again: %s",
                    claimed.subscriptionId(), e.getMessage());
        } finally {
            free.release();
            wake();
        }
    }

    @Override
    protected void ended() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("requests to subscribers are still under way; they are sent again when their leases end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
