package org.grata.messaging.topology;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.CloseReason;
import org.jboss.logging.Logger;

/**
 * Deletes subscribers' queues while others are published to. RabbitMQ (3.10) fails with 541 and closes the
 * connection when a queue is deleted to which it is just routing. So a queue is unbound first and deleted
 * when what was on its way has arrived, on a connection that publishes nothing.
 */
@ApplicationScoped
public class SubscriberQueueRemoval {
    private static final Logger LOG = Logger.getLogger(SubscriberQueueRemoval.class);
    private static final Duration ARRIVAL = Duration.ofSeconds(1);

    private final BrokerConnection connection;

    SubscriberQueueRemoval(BrokerConnection connection) {
        this.connection = connection;
    }

    /**
     * Removes queues with all they hold, and their dead letters.
     *
     * @param bindingKeys by name of the queue
     * @return the names of those that are gone; the others may be tried again
     * @throws BrokerUnavailableException when the broker cannot be reached
     */
    public Set<String> remove(Map<String, String> bindingKeys) throws InterruptedException {
        try (Connection own = connection.factory().newConnection("queue removal")) {
            List<String> unbound = new ArrayList<>();
            bindingKeys.forEach((queue, key) -> {
                if (done(own, queue, channel -> channel.queueUnbind(queue, Exchanges.DEADLINES, key))) {
                    unbound.add(queue);
                }
            });
            Thread.sleep(ARRIVAL);
            Set<String> gone = new LinkedHashSet<>();
            for (String queue : unbound) {
                String dead = Topology.deadLettersOf(queue);
                if (done(own, queue, channel -> channel.queueDelete(queue))
                        && done(own, dead, channel -> channel.queueDelete(dead))) {
                    gone.add(queue);
                }
            }
            return gone;
        } catch (IOException | TimeoutException | GeneralSecurityException | ShutdownSignalException e) {
            throw new BrokerUnavailableException("no connection to remove queues: " + e);
        }
    }

    /** On a channel of its own, as the broker closes it when it refuses; a queue that is gone is well. */
    private static boolean done(Connection own, String queue, Step step) {
        try {
            Channel channel = own.openChannel().orElseThrow(() -> new IOException("no free channel"));
            step.run(channel);
            channel.close();
            return true;
        } catch (IOException | TimeoutException | RuntimeException e) {
            if (CloseReason.of(e)
                    .filter(reason -> reason.code() == AMQP.NOT_FOUND)
                    .isPresent()) {
                return true;
            }
            LOG.warnf("queue %s is not removed yet: %s", queue, e);
            return false;
        }
    }

    @FunctionalInterface
    private interface Step {
        void run(Channel channel) throws IOException;
    }
}
