package org.grata.local.demo;

import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;

/** A subscriber: reads the queue of its subscription over AMQP 0-9-1. */
final class Mailbox implements AutoCloseable {
    private final Connection connection;
    private final List<JsonNode> reminders = new CopyOnWriteArrayList<>();

    private Mailbox(Connection connection) {
        this.connection = connection;
    }

    static Mailbox open(String step, String amqpUrl, String queue) {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(amqpUrl);
            Mailbox mailbox = new Mailbox(factory.newConnection("grata-demo"));
            mailbox.consume(queue);
            return mailbox;
        } catch (IOException | TimeoutException | URISyntaxException | GeneralSecurityException e) {
            throw new StepFailed(step, "queue " + queue + " cannot be read: " + e, e);
        }
    }

    private void consume(String queue) throws IOException {
        Channel channel = connection.createChannel();
        channel.basicConsume(
                queue,
                false,
                (_, delivery) -> {
                    reminders.add(Api.JSON.readTree(delivery.getBody()));
                    channel.basicAck(delivery.getEnvelope().getDeliveryTag(), false);
                },
                _ -> {});
    }

    /** What arrived so far, in order of arrival. */
    List<JsonNode> reminders() {
        return List.copyOf(reminders);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException | AlreadyClosedException e) {
            // The broker went first.
        }
    }
}
