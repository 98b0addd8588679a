package org.grata.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.rabbitmq.client.AMQP;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrived.
 *
 * @param headers values as text; empty when the message had none
 */
public record Received(
        String exchange, String routingKey, AMQP.BasicProperties properties, Map<String, String> headers, String body) {
    static Received of(String exchange, String routingKey, AMQP.BasicProperties properties, byte[] body) {
        Map<String, String> headers = new TreeMap<>();
        if (properties.getHeaders() != null) {
            properties.getHeaders().forEach((name, value) -> headers.put(name, Objects.toString(value)));
        }
        return new Received(exchange, routingKey, properties, headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Null when the publisher gave none. */
    public @Nullable String messageId() {
        return properties.getMessageId();
    }
}
