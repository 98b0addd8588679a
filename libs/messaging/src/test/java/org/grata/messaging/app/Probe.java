package org.grata.messaging.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import org.awaitility.Awaitility;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ChannelWork;

/** Looks into the database and the broker from outside of what is tested. */
@ApplicationScoped
public class Probe {
    private static final int CONFIRM_MILLIS = 10_000;

    private final DataSource database;
    private final BrokerConnection broker;

    Probe(DataSource database, BrokerConnection broker) {
        this.database = database;
        this.broker = broker;
    }

    public long count(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long effects(UUID announcement) {
        return count("SELECT count(*) FROM effect WHERE announcement_id = '" + announcement + "'");
    }

    public long unsent() {
        return count("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
    }

    /** Sends without the outbox. */
    public void publish(String exchange, String routingKey, String messageId, String type, String body) {
        ChannelWork.on(
                broker,
                channel -> channel.basicPublish(
                        exchange, routingKey, properties(messageId, type), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bodies by message id, the type being the routing key; returns when the broker has them all. */
    public void publishAll(String exchange, String type, Map<String, String> bodies) {
        ChannelWork.on(broker, channel -> {
            channel.confirmSelect();
            for (Map.Entry<String, String> message : bodies.entrySet()) {
                byte[] body = message.getValue().getBytes(StandardCharsets.UTF_8);
                channel.basicPublish(exchange, type, properties(message.getKey(), type), body);
            }
            confirmed(channel);
        });
    }

    private static void confirmed(Channel channel) throws IOException, TimeoutException {
        try {
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BasicProperties properties(String messageId, String type) {
        return new BasicProperties.Builder()
                .messageId(messageId)
                .type(type)
                .contentType("application/json")
                .headers(Map.of("cloudEvents:subject", "s"))
                .deliveryMode(2)
                .build();
    }

    public void onChannel(ChannelWork work) {
        ChannelWork.on(broker, work);
    }

    /** How many messages wait there. */
    public long depth(String queue) {
        AtomicLong depth = new AtomicLong();
        ChannelWork.on(broker, channel -> depth.set(channel.messageCount(queue)));
        return depth.get();
    }

    /** How many consume it; none when it does not exist. Asked of the broker itself: its tools take seconds. */
    public long consumers(String queue) {
        AtomicLong consumers = new AtomicLong();
        try {
            ChannelWork.on(broker, channel -> consumers.set(channel.consumerCount(queue)));
        } catch (BrokerUnavailableException _) {
            return 0;
        }
        return consumers.get();
    }

    /** Takes one message; waits for it. */
    public GetResponse take(String queue) {
        List<GetResponse> taken = new ArrayList<>();
        Awaitility.await("a message in " + queue).atMost(Duration.ofSeconds(20)).until(() -> {
            ChannelWork.on(broker, channel -> get(channel, queue, taken));
            return !taken.isEmpty();
        });
        return taken.getFirst();
    }

    /** Takes all that is there. */
    public List<GetResponse> drain(String queue) {
        List<GetResponse> taken = new ArrayList<>();
        ChannelWork.on(broker, channel -> {
            int before;
            do {
                before = taken.size();
                get(channel, queue, taken);
            } while (taken.size() > before);
        });
        return taken;
    }

    private static void get(Channel channel, String queue, List<GetResponse> taken)
            throws IOException, TimeoutException {
        GetResponse response = channel.basicGet(queue, true);
        if (response != null) {
            taken.add(response);
        }
    }
}
