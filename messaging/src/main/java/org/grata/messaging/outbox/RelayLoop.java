package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.AmqpConfig;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.topology.Topology;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the relay of a service from its start to its end, whether the broker is there or not. */
@ApplicationScoped
class RelayLoop {
    private static final Logger LOG = Logger.getLogger(RelayLoop.class);
    private static final int AFTER_CHECKS = 100;
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Relay relay;
    private final ConfirmedPublisher publisher;
    private final RelayBell bell;
    private final OutboxSettings settings;

    private final CountDownLatch stopping = new CountDownLatch(1);

    private @Nullable Thread thread;

    RelayLoop(
            OutboxTable table,
            BrokerConnection connection,
            Topology topology,
            EventMessages messages,
            RelayMetrics metrics,
            RelayBell bell,
            MessagingConfig config,
            AmqpConfig amqp) {
        this.settings = config.outbox();
        this.bell = bell;
        this.publisher = new ConfirmedPublisher(connection, settings.confirmTimeout());
        this.relay = new Relay(table, publisher, topology, messages, metrics, settings, amqp.embeddedBroker());
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        if (settings.relayEnabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        bell.ring();
        Thread running = thread;
        if (running != null && !running.join(settings.confirmTimeout())) {
            // What it holds is sent again by another relay when the lease ends.
            running.interrupt();
        }
        publisher.close();
    }

    private void run() {
        int failures = 0;
        while (stopping.getCount() > 0) {
            try {
                int claimed = relay.sendWindow();
                if (failures > 0) {
                    LOG.infof("events leave again after %d failed tries", failures);
                    failures = 0;
                }
                if (claimed < settings.window()) {
                    bell.await(settings.pollInterval());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failures++;
                if (!pauseAfter(failures, e)) {
                    return;
                }
            }
        }
    }

    /** Waits longer each time; tells false when the service stops meanwhile. */
    private boolean pauseAfter(int failures, RuntimeException reason) {
        Duration wait = waitAfter(failures);
        boolean expected = reason instanceof BrokerUnavailableException || reason instanceof OutboxException;
        if (!expected) {
            LOG.errorf(reason, "the relay failed; events wait in the outbox, next try in %s", wait);
        } else if (failures == 1) {
            LOG.warnf("events wait in the outbox, trying again until they can be sent: %s", reason.getMessage());
        } else {
            LOG.debugf("still trying (%d): %s", failures, reason.getMessage());
        }
        try {
            return !stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Duration waitAfter(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.clamp(failures - 1L, 0, 5));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
