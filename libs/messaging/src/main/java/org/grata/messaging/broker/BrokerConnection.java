package org.grata.messaging.broker;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import javax.net.ssl.SSLContext;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.grata.messaging.AmqpConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a service for publishing and declaring. Opened when it is needed and is not
 * open, so that a service starts before its broker and outlives it.
 *
 * <p>Made with the client's own factory: the extension (3.2.1) takes only the password from a URI and
 * connects to its default host.
 */
@ApplicationScoped
public class BrokerConnection {
    private static final Logger LOG = Logger.getLogger(BrokerConnection.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final int CLOSE_MILLIS = 2_000;
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(3);
    private static final int HEARTBEAT_SECONDS = 10;

    private final AmqpConfig config;
    private final String name;
    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicInteger generation = new AtomicInteger();

    private @Nullable Connection connection;
    private boolean closed;
    private volatile @Nullable Socket socket;

    BrokerConnection(
            AmqpConfig config, @ConfigProperty(name = "quarkus.application.name", defaultValue = "grata") String name) {
        this.config = config;
        this.name = name + " publisher";
    }

    /**
     * A new channel; the caller closes it.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached now
     */
    public Channel openChannel() {
        try {
            return connection().openChannel().orElseThrow(() -> new IOException("the connection has no free channel"));
        } catch (IOException | TimeoutException | GeneralSecurityException | RuntimeException e) {
            throw unavailable(e);
        }
    }

    /** Grows with each new connection: what was declared under an older number may be gone. */
    public int generation() {
        return generation.get();
    }

    /**
     * Cuts the connection without a word to the broker, so that whoever is stuck in writing to it fails.
     * A broker under an alarm reads nothing, and the client's own close and abort wait behind the writer.
     */
    void cut() {
        Socket open = socket;
        if (open == null) {
            return;
        }
        try {
            // Else closing a TLS socket waits for the writer too.
            open.setSoLinger(true, 0);
            open.close();
        } catch (IOException e) {
            LOG.debugf(e, "the connection to the broker was broken already");
        }
    }

    @PreDestroy
    void close() {
        Thread closing = Thread.ofPlatform().name("broker-close").daemon().start(this::closeInPeace);
        try {
            if (!closing.join(CLOSE_LIMIT)) {
                LOG.warn("the broker does not let go of the connection; it is cut");
                cut();
            }
        } catch (InterruptedException e) {
            cut();
            Thread.currentThread().interrupt();
        }
    }

    private void closeInPeace() {
        opening.lock();
        try {
            closed = true;
            if (connection != null && connection.isOpen()) {
                connection.close(CLOSE_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debugf(e, "the connection to the broker did not close well");
        } finally {
            opening.unlock();
        }
    }

    static BrokerUnavailableException unavailable(Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new BrokerUnavailableException("broker unavailable: " + root, cause);
    }

    private Connection connection() throws IOException, TimeoutException, GeneralSecurityException {
        opening.lock();
        try {
            Connection open = connection;
            if (open != null && open.isOpen()) {
                return open;
            }
            if (closed) {
                throw new IOException("this service is stopping");
            }
            ConnectionFactory factory = factory();
            factory.setSocketConfigurator(factory.getSocketConfigurator().andThen(opened -> socket = opened));
            Connection fresh = factory.newConnection(name);
            generation.incrementAndGet();
            connection = fresh;
            return fresh;
        } finally {
            opening.unlock();
        }
    }

    /** How this service connects, also where it consumes; recovery is up to the caller. */
    public ConnectionFactory factory() throws GeneralSecurityException {
        BrokerAddress broker = BrokerAddress.parse(config.url().orElseThrow());
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(broker.host());
        factory.setPort(broker.port());
        factory.setVirtualHost(broker.virtualHost());
        factory.setUsername(broker.user());
        factory.setPassword(broker.password());
        if (broker.tls()) {
            factory.useSslProtocol(SSLContext.getDefault());
            factory.enableHostnameVerification();
        }
        factory.setConnectionTimeout(CONNECT_MILLIS);
        factory.setChannelRpcTimeout(ANSWER_MILLIS);
        factory.setRequestedHeartbeat(HEARTBEAT_SECONDS);
        // The relay tries again by itself; two that do so would disagree about which channel is alive.
        factory.setAutomaticRecoveryEnabled(false);
        factory.setTopologyRecoveryEnabled(false);
        return factory;
    }
}
