package org.grata.messaging.inbox;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.InboxSettings;
import org.grata.messaging.connector.Deliveries;
import org.grata.messaging.connector.Delivery;
import org.grata.messaging.inbox.Outcome.Poison;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in: each has its effect once, however often it is delivered, and none is lost. A message
 * is acknowledged after the commit of its effect, or when its dead letter is confirmed.
 */
@ApplicationScoped
public class InboxConsumer {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final Deliveries deliveries;
    private final Receiver receiver;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final InboxSettings settings;
    private final Semaphore atOnce;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("inbox-", 0).factory());

    InboxConsumer(
            Deliveries deliveries,
            Receiver receiver,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            MessagingConfig config) {
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.settings = config.inbox();
        this.atOnce = new Semaphore(settings.concurrency());
    }

    /**
     * Takes a message over and handles it on a virtual thread. How many are under way is bounded by the
     * channel's prefetch; how many transactions they run at once by {@code grata.messaging.inbox.concurrency}.
     *
     * @param consumer the name of the queue; its dead letters go to {@code <consumer>.dlq}
     * @return complete when the message is taken over, so that the next can follow; not when it is handled
     */
    public <T> CompletionStage<Void> consume(
            Message<byte[]> message, String consumer, Class<T> bodyType, EventHandler<T> handler) {
        Delivery delivery = deliveries.read(message, consumer);
        // Once stopping, a message stays unanswered, and the broker gives it to another replica.
        if (!stopped()) {
            Subscription<T> subscription = new Subscription<>(consumer, bodyType, handler);
            workers.execute(() -> settle(delivery, subscription));
        }
        return CompletableFuture.completedFuture(null);
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        workers.shutdown();
        if (!workers.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }

    private <T> void settle(Delivery delivery, Subscription<T> subscription) {
        Attempts attempts = new Attempts(delivery, subscription.consumer());
        Outcome outcome = null;
        try {
            while (outcome == null && worthTrying(delivery)) {
                outcome = attempt(delivery, subscription, attempts);
            }
            while (outcome instanceof Poison poison && !buried(delivery, subscription, poison, attempts)) {
                if (!worthTrying(delivery)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            return;
        }
        if (outcome != null) {
            delivery.ack();
            metrics.settled(subscription.consumer(), outcome);
        }
    }

    private boolean worthTrying(Delivery delivery) {
        return !stopped() && !delivery.isStale();
    }

    /** Null when it is to be tried again. */
    private <T> @Nullable Outcome attempt(Delivery delivery, Subscription<T> subscription, Attempts attempts)
            throws InterruptedException {
        atOnce.acquire();
        try {
            return receiver.receive(delivery, subscription);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            attempts.failed(e);
        } finally {
            atOnce.release();
        }
        return attempts.verdictOrPause();
    }

    private boolean buried(Delivery delivery, Subscription<?> subscription, Poison poison, Attempts attempts)
            throws InterruptedException {
        try {
            deadLetters.bury(delivery, subscription.consumer(), poison.reason());
            LOG.warnf(
                    "%s: message %s is now a dead letter: %s",
                    subscription.consumer(), delivery.messageId().orElse("without id"), poison.reason());
            return true;
        } catch (RuntimeException e) {
            attempts.failed(e);
            attempts.pause();
            return false;
        }
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    /** How often one delivery failed, and what follows from it. */
    private final class Attempts {
        private final Delivery delivery;
        private final String consumer;
        private int failures;
        private int unexpected;
        private @Nullable Throwable last;

        Attempts(Delivery delivery, String consumer) {
            this.delivery = delivery;
            this.consumer = consumer;
        }

        void failed(Throwable failure) {
            failures++;
            last = failure;
            metrics.failed(consumer);
            boolean passing = TransientFailures.isTransient(failure);
            unexpected += passing ? 0 : 1;
            String id = delivery.messageId().orElse("without id");
            if (passing) {
                LOG.warnf("%s: message %s waits, try %d: %s", consumer, id, failures, failure);
            } else {
                LOG.errorf(
                        failure,
                        "%s: message %s failed, try %d of %d, then it is a dead letter",
                        consumer,
                        id,
                        unexpected,
                        settings.tries());
            }
        }

        @Nullable
        Outcome verdictOrPause() throws InterruptedException {
            if (unexpected >= settings.tries()) {
                return new Poison("failed " + unexpected + " times, last with " + last);
            }
            pause();
            return null;
        }

        /** Ends early when the service stops. */
        void pause() throws InterruptedException {
            Duration doubled = settings.firstDelay().multipliedBy(1L << Math.clamp(failures - 1L, 0, 16));
            Duration wait = doubled.compareTo(settings.longestDelay()) > 0 ? settings.longestDelay() : doubled;
            boolean _ = stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
