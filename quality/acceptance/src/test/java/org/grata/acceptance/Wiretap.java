package org.grata.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;

/** A queue of somebody else's that takes everything Grata sends, in order of arrival. */
final class Wiretap {
    /** A message as it arrived. */
    record Sent(String exchange, String routingKey, AMQP.BasicProperties properties, String body) {
        String type() {
            return String.valueOf(properties.getType());
        }
    }

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    private Wiretap() {}

    /** @param exchanges of topic type; everything that is routed there from now on is kept */
    static Wiretap on(Connection connection, String... exchanges) throws IOException {
        Wiretap wiretap = new Wiretap();
        Channel channel = connection.createChannel();
        String queue = channel.queueDeclare().getQueue();
        for (String exchange : exchanges) {
            channel.queueBind(queue, exchange, "#");
        }
        channel.basicConsume(
                queue,
                true,
                (_, delivery) -> wiretap.sent.add(new Sent(
                        delivery.getEnvelope().getExchange(),
                        delivery.getEnvelope().getRoutingKey(),
                        delivery.getProperties(),
                        new String(delivery.getBody(), StandardCharsets.UTF_8))),
                _ -> {});
        return wiretap;
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }
}
