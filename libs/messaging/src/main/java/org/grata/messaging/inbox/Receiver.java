package org.grata.messaging.inbox;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.MessageJson;
import org.grata.messaging.UnreadableBodyException;
import org.grata.messaging.connector.Delivery;
import org.grata.messaging.inbox.Outcome.Poison;

/** One try: read the message, then run its effect. */
@ApplicationScoped
class Receiver {
    private final MessageJson json;
    private final Clock clock;
    private final InboxTransaction transaction;

    Receiver(MessageJson json, Clock clock, InboxTransaction transaction) {
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    <T> Outcome receive(Delivery delivery, Subscription<T> subscription) {
        Optional<UUID> id = delivery.messageId().flatMap(MessageIds::parse);
        if (id.isEmpty()) {
            return new Poison("message-id is no UUID: " + delivery.messageId().orElse("none"));
        }
        T body;
        try {
            body = json.read(delivery.body(), subscription.bodyType());
        } catch (UnreadableBodyException e) {
            return new Poison("unreadable body: " + e.getMessage());
        }
        IncomingEvent<T> event = new IncomingEvent<>(
                id.get(),
                delivery.type().orElse(""),
                delivery.header("cloudEvents:subject").orElse(""),
                time(delivery),
                body);
        return transaction.run(subscription.consumer(), event, subscription.handler());
    }

    private Instant time(Delivery delivery) {
        return delivery.header("cloudEvents:time").flatMap(Receiver::instant).orElseGet(clock::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
