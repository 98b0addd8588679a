package org.grata.local.broker;

import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.local.process.LocalStackException;

/** The broker that the environment names; it is neither started nor stopped. */
public record NamedBroker(String amqpUrl, String product, String address) implements Broker {
    /** Connects once, to see that it is there and what it is. */
    public static NamedBroker reach(String amqpUrl) {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(amqpUrl);
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException e) {
            throw new LocalStackException("GRATA_AMQP_URL must look like amqp://user:password@host:5672/vhost", e);
        }
        String address = factory.getHost() + ":" + factory.getPort();
        try (Connection connection = factory.newConnection("grata-probe")) {
            Object product = connection.getServerProperties().get("product");
            return new NamedBroker(amqpUrl, Objects.toString(product, "unknown product"), address);
        } catch (IOException | TimeoutException e) {
            throw new LocalStackException(
                    "no AMQP broker answers at " + address + " (GRATA_AMQP_URL): " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isRabbitMq() {
        return product.equals("RabbitMQ");
    }

    @Override
    public String description() {
        return product + " named by GRATA_AMQP_URL at " + address;
    }

    @Override
    public String toString() {
        return description();
    }

    @Override
    public void close() {
        // It was not started here.
    }
}
