package org.grata.messaging.outbox;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.OutboxSettings;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.loop.Loop;
import org.grata.messaging.topology.Topology;

/**
 * Runs the relay of a service, whether the broker is there or not; woken when there is something to send. What it
 * still holds at the end is sent again by another relay when the lease ends.
 */
@Singleton
class RelayLoop extends Loop {
    private final Relay relay;
    private final ConfirmedPublisher publisher;
    private final OutboxSettings settings;

    RelayLoop(
            OutboxTable table,
            BrokerConnection connection,
            Topology topology,
            EventMessages messages,
            RelayMetrics metrics,
            MessagingConfig config) {
        super("outbox-relay", config.outbox().confirmTimeout());
        this.settings = config.outbox();
        this.publisher = new ConfirmedPublisher(connection, settings.confirmTimeout());
        this.relay = new Relay(table, publisher, topology, messages, metrics, settings);
    }

    @Override
    protected boolean enabled() {
        return settings.relayEnabled();
    }

    @Override
    protected Duration step() throws InterruptedException {
        return relay.sendWindow() < settings.window() ? settings.pollInterval() : Duration.ZERO;
    }

    @Override
    protected void ended() {
        publisher.close();
    }
}
