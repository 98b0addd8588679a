package org.grata.messaging.broker;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;

import com.rabbitmq.client.ConnectionFactory;

/** Where the broker is; its text form tells no password. */
public record BrokerAddress(String host, int port, String virtualHost, String user, String password, boolean tls) {
    private static final String FORM = "is not a URL of the form amqp://user:password@host:port/vhost";
    private static final int LAST_PORT = 65_535;

    /**
     * Reads {@code amqp[s]://user:password@host:port/vhost}; the parts left out have RabbitMQ's defaults.
     *
     * @throws IllegalArgumentException when it is no such URL; the text does not repeat it, as it may
     *     hold a password
     */
    public static BrokerAddress parse(String url) {
        ConnectionFactory parser = new ConnectionFactory();
        try {
            URI uri = new URI(url);
            // The client's own reading fails on a URL without a scheme, and takes any number for a port.
            if (uri.getScheme() == null || uri.getHost() == null || uri.getPort() > LAST_PORT || uri.getPort() == 0) {
                throw new IllegalArgumentException(FORM);
            }
            parser.setUri(uri);
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException _) {
            // Not as the cause: its text repeats the URL.
            throw new IllegalArgumentException(FORM);
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
