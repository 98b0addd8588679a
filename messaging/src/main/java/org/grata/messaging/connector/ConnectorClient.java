package org.grata.messaging.connector;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.Address;
import io.smallrye.reactive.messaging.ClientCustomizer;
import io.vertx.rabbitmq.RabbitMQOptions;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.grata.messaging.AmqpConfig;
import org.grata.messaging.broker.BrokerAddress;

/** How the connector reaches the broker: for ever, and without writing the password to the log. */
@ApplicationScoped
class ConnectorClient implements ClientCustomizer<RabbitMQOptions> {
    private static final int CONNECTION_TIMEOUT_MILLIS = 5_000;
    private static final int RECONNECT_INTERVAL_MILLIS = 1_000;
    private static final int HEARTBEAT_SECONDS = 10;

    private final AmqpConfig config;
    private final Reconnects reconnects;
    private final String application;

    ConnectorClient(
            AmqpConfig config,
            Reconnects reconnects,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "grata") String application) {
        this.config = config;
        this.reconnects = reconnects;
        this.application = application;
    }

    @Override
    public RabbitMQOptions customize(String channel, Config channelConfig, RabbitMQOptions defaults) {
        BrokerAddress broker = BrokerAddress.parse(config.url().orElseThrow());
        String queue =
                channelConfig.getOptionalValue("queue.name", String.class).orElse(channel);
        RabbitMQOptions options = new CountingOptions(reconnects, queue);
        // Not setUri: the client logs it, password and all.
        options.setAddresses(List.of(new Address(broker.host(), broker.port())));
        options.setVirtualHost(broker.virtualHost());
        options.setUser(broker.user());
        options.setPassword(broker.password());
        options.setSsl(broker.tls());
        options.setConnectionName(application + " " + channel);
        options.setMetricsName(defaults.getMetricsName());
        options.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        options.setRequestedHeartbeat(HEARTBEAT_SECONDS);
        options.setReconnectAttempts(Integer.MAX_VALUE);
        options.setReconnectInterval(RECONNECT_INTERVAL_MILLIS);
        options.setAutomaticRecoveryEnabled(false);
        options.setAutomaticRecoveryOnInitialConnection(true);
        return options;
    }

    /** The client asks for the connection's name once for each connection it opens, right before. */
    private static final class CountingOptions extends RabbitMQOptions {
        private final Reconnects reconnects;
        private final String queue;

        CountingOptions(Reconnects reconnects, String queue) {
            this.reconnects = reconnects;
            this.queue = queue;
        }

        @Override
        public String getConnectionName() {
            reconnects.opening(queue);
            return super.getConnectionName();
        }
    }
}
