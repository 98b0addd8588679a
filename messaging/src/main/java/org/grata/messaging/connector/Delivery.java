package org.grata.messaging.connector;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.reactive.messaging.Message;

/** One message as the broker delivered it, once. */
public final class Delivery {
    private final Message<byte[]> message;
    private final Optional<String> messageId;
    private final Optional<String> type;
    private final Map<String, Object> headers;
    private final BooleanSupplier stale;

    Delivery(
            Message<byte[]> message,
            Optional<String> messageId,
            Optional<String> type,
            Map<String, Object> headers,
            BooleanSupplier stale) {
        this.message = message;
        this.messageId = messageId;
        this.type = type;
        this.headers = Map.copyOf(headers);
        this.stale = stale;
    }

    public byte[] body() {
        return message.getPayload();
    }

    /** The AMQP property. */
    public Optional<String> messageId() {
        return messageId;
    }

    /** The AMQP property. */
    public Optional<String> type() {
        return type;
    }

    /** A header as text. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(Object::toString);
    }

    /**
     * Whether the connection it came by is gone. Then the broker delivers it again, and this delivery
     * needs no answer.
     */
    public boolean isStale() {
        return stale.getAsBoolean();
    }

    /**
     * Tells the broker that the message is done with. A stale delivery is not answered: its number would
     * mean another message on the new connection, which would be lost if its handling failed.
     */
    public void ack() {
        if (!isStale()) {
            message.ack();
        }
    }
}
