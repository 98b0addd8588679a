package org.grata.messaging.broker;

import java.util.Map;
import java.util.UUID;

/** A message to publish: persistent, said to be JSON. A class, as its body is bytes that may be broken. */
public final class OutboundMessage {
    private final UUID id;
    private final String exchange;
    private final String routingKey;
    private final String type;
    private final Map<String, Object> headers;
    private final byte[] body;

    /**
     * Makes a message.
     *
     * @param exchange empty for the default exchange, where the routing key names the queue
     * @param body not copied; must not be changed any more
     */
    public OutboundMessage(
            UUID id, String exchange, String routingKey, String type, Map<String, Object> headers, byte[] body) {
        this.id = id;
        this.exchange = exchange;
        this.routingKey = routingKey;
        this.type = type;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    public UUID id() {
        return id;
    }

    public String exchange() {
        return exchange;
    }

    public String routingKey() {
        return routingKey;
    }

    public String type() {
        return type;
    }

    public Map<String, Object> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }
}
