package org.grata.messaging.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.grata.base.IdGenerator;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.broker.Receipt;
import org.grata.messaging.connector.Delivery;
import org.grata.messaging.topology.Topology;

/**
 * Puts messages that can never be handled where people find them. They are published, not rejected: a
 * rejected message would arrive there without its reason.
 */
@ApplicationScoped
class DeadLetters {
    private static final String DEFAULT_EXCHANGE = "";
    private static final int LONGEST_REASON = 1_000;

    private final Topology topology;
    private final IdGenerator ids;
    private final ConfirmedPublisher publisher;

    DeadLetters(Topology topology, BrokerConnection connection, IdGenerator ids, MessagingConfig config) {
        this.topology = topology;
        this.ids = ids;
        this.publisher = new ConfirmedPublisher(connection, config.outbox().confirmTimeout());
    }

    /**
     * Returns once the broker has it.
     *
     * @throws BrokerUnavailableException when the broker did not confirm; to be tried again
     */
    void bury(Delivery delivery, String consumer, String reason) throws InterruptedException {
        topology.ensureDeclared();
        Receipt receipt =
                publisher.publish(List.of(letter(delivery, consumer, reason))).getFirst();
        if (!(receipt instanceof Receipt.Confirmed)) {
            throw new BrokerUnavailableException("dead letter not confirmed: " + receipt);
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        publisher.close();
    }

    private OutboundMessage letter(Delivery delivery, String consumer, String reason) {
        Map<String, Object> headers = new HashMap<>();
        headers.put("grata-reason", reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
        headers.put("grata-consumer", consumer);
        delivery.messageId().ifPresent(id -> headers.put("grata-original-message-id", id));
        delivery.type().ifPresent(type -> headers.put("grata-original-type", type));
        for (String name : List.of("id", "type", "source", "subject", "time", "specversion")) {
            delivery.header("cloudEvents:" + name).ifPresent(value -> headers.put("cloudEvents:" + name, value));
        }
        return new OutboundMessage(
                idOf(delivery),
                DEFAULT_EXCHANGE,
                Topology.deadLettersOf(consumer),
                delivery.type().orElse(""),
                headers,
                delivery.body());
    }

    private UUID idOf(Delivery delivery) {
        return delivery.messageId().flatMap(MessageIds::parse).orElseGet(ids::next);
    }
}
