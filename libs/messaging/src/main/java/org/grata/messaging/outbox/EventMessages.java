package org.grata.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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
        Map<String, Object> headers = headers(row.id(), row.type(), row.subject(), row.occurredAt());
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

    /** The same as its row in the outbox would make. */
    OutboundMessage of(OutgoingEvent event, String body) {
        return new OutboundMessage(
                event.id(),
                event.exchange(),
                event.routingKey(),
                event.type(),
                headers(event.id(), event.type(), event.subject(), event.occurredAt()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> headers(UUID id, String type, String subject, Instant occurredAt) {
        Map<String, Object> headers = new HashMap<>();
        headers.put("cloudEvents:specversion", "1.0");
        headers.put("cloudEvents:id", id.toString());
        headers.put("cloudEvents:source", source);
        headers.put("cloudEvents:type", type);
        headers.put("cloudEvents:subject", subject);
        headers.put("cloudEvents:time", occurredAt.toString());
        return headers;
    }
}
