package org.grata.messaging.outbox;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.loop.Loop;
import org.grata.messaging.topology.Topology;

/** Runs the relay of a service from its start to its end, whether the broker is there or not. */
@ApplicationScoped
class RelayLoop {
    private static final int AFTER_CHECKS = 100;

    private final Relay relay;
    private final ConfirmedPublisher publisher;
    private final RelayBell bell;
    private final OutboxSettings settings;
    private final Loop loop = new Loop("outbox-relay", RelayLoop::passing, this::sendAndRest);

    RelayLoop(
            OutboxTable table,
            BrokerConnection connection,
            Topology topology,
            EventMessages messages,
            RelayMetrics metrics,
            RelayBell bell,
            MessagingConfig config) {
        this.settings = config.outbox();
        this.bell = bell;
        this.publisher = new ConfirmedPublisher(connection, settings.confirmTimeout());
        this.relay = new Relay(table, publisher, topology, messages, metrics, settings);
    }

    private static boolean passing(Throwable failure) {
        return failure instanceof BrokerUnavailableException || failure instanceof OutboxException;
    }

    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        if (settings.relayEnabled()) {
            loop.start();
        }
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.tellToEnd();
        bell.ring();
        // What it then still holds is sent again by another relay when the lease ends.
        loop.awaitEnd(settings.confirmTimeout());
        publisher.close();
    }

    boolean alive() {
        return loop.alive();
    }

    private Duration sendAndRest() throws InterruptedException {
        if (relay.sendWindow() < settings.window()) {
            bell.await(settings.pollInterval());
        }
        return Duration.ZERO;
    }
}
