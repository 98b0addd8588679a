package org.grata.messaging.broker;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.Recoverable;
import com.rabbitmq.client.RecoveryListener;
import io.quarkiverse.rabbitmqclient.RabbitMQClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a service for publishing and declaring. Opened when first needed, so that a
 * service starts before its broker; after that the client reconnects by itself, for ever.
 */
@ApplicationScoped
public class BrokerConnection {
    private final RabbitMQClient client;
    private final String name;
    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicInteger generation = new AtomicInteger();

    private volatile @Nullable Connection connection;

    BrokerConnection(
            RabbitMQClient client,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "grata") String name) {
        this.client = client;
        this.name = name;
    }

    /**
     * A new channel; the caller closes it.
     *
     * @throws BrokerUnavailableException when there is no connection now
     */
    public Channel openChannel() {
        try {
            return connection().openChannel().orElseThrow(() -> new IOException("the connection has no free channel"));
        } catch (IOException | RuntimeException e) {
            throw unavailable(e);
        }
    }

    /** Grows with each new connection: what was declared under an older number may be gone. */
    public int generation() {
        return generation.get();
    }

    static BrokerUnavailableException unavailable(Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new BrokerUnavailableException("broker unavailable: " + root, cause);
    }

    private Connection connection() {
        Connection open = connection;
        if (open != null) {
            return open;
        }
        opening.lock();
        try {
            if (connection == null) {
                Connection opened = client.connect(name + " publisher");
                generation.incrementAndGet();
                if (opened instanceof Recoverable recoverable) {
                    recoverable.addRecoveryListener(new CountRecoveries());
                }
                connection = opened;
            }
            return connection;
        } finally {
            opening.unlock();
        }
    }

    private final class CountRecoveries implements RecoveryListener {
        @Override
        public void handleRecovery(Recoverable recovered) {
            generation.incrementAndGet();
        }

        @Override
        public void handleRecoveryStarted(Recoverable recovering) {
            generation.incrementAndGet();
        }
    }
}
