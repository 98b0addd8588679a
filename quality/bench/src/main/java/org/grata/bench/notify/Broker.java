package org.grata.bench.notify;

import java.io.IOException;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;

/** The stack's broker. For one thread, but for the channels that it gives away. */
final class Broker implements AutoCloseable {
    private static final String EVENTS = "grata.events";
    private static final long CONFIRM_MILLIS = 30_000;

    /** As the service declares a subscriber's queue, see {@code Arguments} in libs/messaging. */
    private static final Map<String, Object> SUBSCRIBER = Map.of(
            "x-queue-type",
            "quorum",
            "x-delivery-limit",
            20,
            "x-dead-letter-exchange",
            "grata.dead-letters",
            "x-dead-letter-routing-key",
            "grata.bench",
            "x-dead-letter-strategy",
            "at-most-once",
            "x-overflow",
            "drop-head");

    private final Connection connection;
    private final Channel channel;

    Broker(String url) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url);
        this.connection = factory.newConnection("bench");
        this.channel = connection.createChannel();
        channel.confirmSelect();
    }

    /** A new channel, for a thread of its own. */
    Channel open() throws IOException {
        return connection.createChannel();
    }

    /**
     * Declares a queue like a subscriber's, anew.
     *
     * @param length how many messages it holds; 0 for any number
     */
    void declare(String queue, int length) throws IOException {
        delete(queue);
        Map<String, Object> arguments = new HashMap<>(SUBSCRIBER);
        if (length > 0) {
            arguments.put("x-max-length", length);
        }
        channel.queueDeclare(queue, true, false, false, arguments);
    }

    void delete(String queue) throws IOException {
        channel.queueDelete(queue);
    }

    /** How many messages wait in the queues together. */
    int depth(Collection<String> queues) throws IOException {
        int depth = 0;
        for (String queue : queues) {
            depth += channel.queueDeclarePassive(queue).getMessageCount();
        }
        return depth;
    }

    void purge(Collection<String> queues) throws IOException {
        for (String queue : queues) {
            channel.queuePurge(queue);
        }
    }

    /** Takes the first message, of which there must be one. */
    GetResponse take(String queue) throws IOException {
        GetResponse message = channel.basicGet(queue, true);
        if (message == null) {
            throw new IOException("no message lies in " + queue);
        }
        return message;
    }

    /** Tells what the registry would, and waits until the broker has it. */
    void tell(String type, UUID id, Date at, byte[] body) throws Exception {
        String time = at.toInstant().toString();
        channel.basicPublish(
                EVENTS,
                type,
                new AMQP.BasicProperties.Builder()
                        .messageId(id.toString())
                        .type(type)
                        .contentType("application/json")
                        .deliveryMode(2)
                        .timestamp(at)
                        .headers(Map.of(
                                "cloudEvents:specversion",
                                "1.0",
                                "cloudEvents:id",
                                id.toString(),
                                "cloudEvents:source",
                                "/registry-service",
                                "cloudEvents:type",
                                type,
                                "cloudEvents:time",
                                time))
                        .build(),
                body);
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
