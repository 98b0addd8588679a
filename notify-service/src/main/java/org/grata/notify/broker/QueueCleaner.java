package org.grata.notify.broker;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.notify.planning.Subscribing;
import org.jboss.logging.Logger;

/** Removes queues that stayed on the broker because it could not be reached when they were to go. */
@ApplicationScoped
public class QueueCleaner {
    private static final Logger LOG = Logger.getLogger(QueueCleaner.class);
    private static final long EVERY_SECONDS = 60;

    private final Subscribing subscribing;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public QueueCleaner(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().name("queue-cleaner").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void run() {
        try {
            while (!stopping.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                clean();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void clean() {
        try {
            subscribing.removeLeftQueues();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Left queues could not be removed; trying again in %d s", EVERY_SECONDS);
        }
    }
}
