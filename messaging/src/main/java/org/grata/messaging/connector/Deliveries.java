package org.grata.messaging.connector;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMessage;
import io.smallrye.reactive.messaging.rabbitmq.IncomingRabbitMQMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Reads what the connector tells of a message. */
@ApplicationScoped
public class Deliveries {
    private final Reconnects reconnects;

    Deliveries(Reconnects reconnects) {
        this.reconnects = reconnects;
    }

    /** To be called when the message arrives, not later: it notes by which connection it came. */
    public Delivery read(Message<byte[]> message, String queue) {
        Optional<IncomingRabbitMQMetadata> metadata = message.getMetadata(IncomingRabbitMQMetadata.class);
        int connection = connectionOf(message, queue);
        return new Delivery(
                message,
                metadata.flatMap(IncomingRabbitMQMetadata::getMessageId),
                metadata.flatMap(IncomingRabbitMQMetadata::getType),
                metadata.map(IncomingRabbitMQMetadata::getHeaders)
                        .map(Deliveries::withoutNulls)
                        .orElse(Map.of()),
                () -> reconnects.current(queue) != connection);
    }

    private int connectionOf(Message<byte[]> message, String queue) {
        return message instanceof IncomingRabbitMQMessage<?> incoming
                ? reconnects.connectionOf(queue, incoming.message.consumerTag())
                : reconnects.current(queue);
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> headers) {
        Map<String, Object> kept = new HashMap<>(headers);
        kept.values().removeIf(Objects::isNull);
        return kept;
    }
}
