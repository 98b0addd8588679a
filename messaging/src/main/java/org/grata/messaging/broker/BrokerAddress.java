package org.grata.messaging.broker;

import java.net.URISyntaxException;
import java.security.GeneralSecurityException;

import com.rabbitmq.client.ConnectionFactory;

/** Where the broker is; its text form tells no password. */
public record BrokerAddress(String host, int port, String virtualHost, String user, String password, boolean tls) {
    /**
     * Reads {@code amqp[s]://user:password@host:port/vhost}; the parts left out have RabbitMQ's defaults.
     *
     * @throws IllegalArgumentException when it is no such URL; the text does not repeat it, as it may
     *     hold a password
     */
    public static BrokerAddress parse(String url) {
        ConnectionFactory parser = new ConnectionFactory();
        try {
            parser.setUri(url);
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("is not a URL of the form amqp://user:password@host:port/vhost", e);
        }
        return new BrokerAddress(
                parser.getHost(),
                parser.getPort(),
                parser.getVirtualHost(),
                parser.getUsername(),
                parser.getPassword(),
                parser.isSSL());
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + virtualHost;
    }
}
