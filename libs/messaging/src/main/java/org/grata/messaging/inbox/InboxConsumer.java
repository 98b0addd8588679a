package org.grata.messaging.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.InboxSettings;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.Receipt.Confirmed;
import org.grata.messaging.broker.Receipt.Refused;
import org.grata.messaging.broker.Receipt.Returned;
import org.grata.messaging.broker.Receipt.Suspect;
import org.grata.messaging.broker.Receipt.Unknown;
import org.grata.messaging.connector.Delivery;
import org.grata.messaging.connector.QueueReaders;
import org.grata.messaging.failure.TransientFailures;
import org.grata.messaging.inbox.Outcome.Poison;
import org.grata.messaging.topology.Topology;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes events in: each has its effect once, however often it is delivered, and none is lost. A message
 * is acknowledged after the commit of its effect, or when its dead letter is confirmed; until then, and
 * whenever the service stops before, it stays the broker's, which delivers it again.
 */
@ApplicationScoped
public class InboxConsumer {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);
    private static final int AFTER_CHECKS = 100;

    private final QueueReaders readers;
    private final Receiver receiver;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final InboxSettings settings;
    private final Semaphore atOnce;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("inbox-", 0).factory());

    InboxConsumer(
            QueueReaders readers,
            Receiver receiver,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            MessagingConfig config) {
        this.readers = readers;
        this.receiver = receiver;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.settings = config.inbox();
        this.atOnce = new Semaphore(settings.concurrency());
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event, @Any Instance<Subscription<?>> subscriptions) {
        subscriptions.forEach(this::subscribe);
    }

    /**
     * Handles each message of a queue on a virtual thread of its own. How many are under way is bounded by
     * the prefetch; how many transactions they run at once by {@code grata.messaging.inbox.concurrency}.
     */
    void subscribe(Subscription<?> subscription) {
        readers.start(subscription.queue(), settings.prefetch(), delivery -> accept(delivery, subscription));
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        workers.shutdown();
        if (!workers.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
        // Last: the connections carry the acknowledgements of what was still finished.
        readers.stop();
    }

    private void accept(Delivery delivery, Subscription<?> subscription) {
        try {
            workers.execute(() -> handle(delivery, subscription));
        } catch (RejectedExecutionException _) {
            // Stopping: without an answer the broker delivers it to another replica.
        }
    }

    private <T> void handle(Delivery delivery, Subscription<T> subscription) {
        try {
            settle(delivery, subscription);
        } catch (InterruptedException _) {
            // Stopping: see above.
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "%s: a message could not be settled and is given back", subscription.consumer());
            delivery.giveBack();
        }
    }

    private <T> void settle(Delivery delivery, Subscription<T> subscription) throws InterruptedException {
        Attempts attempts = new Attempts(delivery, subscription.consumer());
        Outcome outcome = null;
        while (outcome == null && worthTrying(delivery)) {
            outcome = attempt(delivery, subscription, attempts);
        }
        while (outcome instanceof Poison poison && !buried(delivery, subscription, poison, attempts)) {
            if (!worthTrying(delivery)) {
                return;
            }
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
        } catch (RuntimeException | Error e) {
            attempts.failed(e);
        } finally {
            atOnce.release();
        }
        return attempts.verdictOrPause();
    }

    private boolean buried(Delivery delivery, Subscription<?> subscription, Poison poison, Attempts attempts)
            throws InterruptedException {
        String consumer = subscription.consumer();
        String id = delivery.messageId().orElse("without id");
        try {
            switch (deadLetters.bury(delivery, consumer, poison.reason())) {
                case Confirmed _ -> {
                    LOG.warnf("%s: message %s is now a dead letter: %s", consumer, id, poison.reason());
                    return true;
                }
                case Refused _ -> attempts.noPlaceToBury(poison);
                case Returned returned -> attempts.failed(new BrokerUnavailableException(returned.toString()));
                case Suspect suspect -> attempts.failed(new BrokerUnavailableException(suspect.toString()));
                case Unknown unknown -> attempts.failed(new BrokerUnavailableException(unknown.toString()));
            }
        } catch (RuntimeException e) {
            attempts.failed(e);
        }
        attempts.pause();
        return false;
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

        /** Waiting holds one place of the prefetch: with all of them held, the queue stands still. */
        void noPlaceToBury(Poison poison) {
            failures++;
            metrics.failed(consumer);
            LOG.errorf(
                    "%s: message %s is poison (%s), but its dead letters are full and the broker refuses more. It"
                            + " waits unacknowledged, try %d; after %d such messages nothing is consumed. Read and"
                            + " remove what lies in %s, or raise its limit",
                    consumer,
                    delivery.messageId().orElse("without id"),
                    poison.reason(),
                    failures,
                    settings.prefetch(),
                    Topology.deadLettersOf(consumer));
        }

        /** No verdict while stopping: what failed then may have failed because of it. */
        @Nullable
        Outcome verdictOrPause() throws InterruptedException {
            if (unexpected >= settings.tries() && !stopped()) {
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
