package org.grata.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import io.restassured.path.json.JsonPath;

/** A subscriber that reads its queue over AMQP and keeps what arrived, in order of arrival. */
final class Subscriber {
    /** One message as it arrived. */
    record Received(String messageId, String routingKey, String stage, String pair, JsonPath body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();

    private Subscriber() {}

    static Subscriber on(Connection connection, String queue) throws IOException {
        Subscriber subscriber = new Subscriber();
        Channel channel = connection.createChannel();
        channel.basicConsume(queue, true, new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] bytes) {
                JsonPath body = JsonPath.from(new String(bytes, StandardCharsets.UTF_8));
                subscriber.received.add(new Received(
                        properties.getMessageId(),
                        envelope.getRoutingKey(),
                        body.getString("stage"),
                        body.getString("receivingState") + "<" + body.getString("sendingState"),
                        body));
            }
        });
        return subscriber;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** "STAGE receiving<sending", sorted. */
    List<String> summary() {
        return received.stream().map(r -> r.stage() + " " + r.pair()).sorted().toList();
    }
}
