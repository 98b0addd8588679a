package org.grata.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.grata.messaging.broker.OutboundMessage;

/** Makes AMQP messages of rows, with CloudEvents 1.0 attributes in the headers (AMQP binding, binary mode). */
@ApplicationScoped
class EventMessages {
    private final String source;

    EventMessages(@ConfigProperty(name = "quarkus.application.name", defaultValue = "grata") String application) {
        this.source = "/grata/" + application;
    }

    OutboundMessage of(OutboxRow row) {
        Map<String, Object> headers = new HashMap<>();
        headers.put("cloudEvents:specversion", "1.0");
        headers.put("cloudEvents:id", row.id().toString());
        headers.put("cloudEvents:source", source);
        headers.put("cloudEvents:type", row.type());
        headers.put("cloudEvents:subject", row.subject());
        headers.put("cloudEvents:time", row.occurredAt().toString());
        if (row.traceparent() != null) {
            headers.put("traceparent", row.traceparent());
        }
        return new OutboundMessage(
                row.id(),
                row.exchange(),
                row.routingKey(),
                row.type(),
                headers,
                row.body().getBytes(StandardCharsets.UTF_8));
    }
}
