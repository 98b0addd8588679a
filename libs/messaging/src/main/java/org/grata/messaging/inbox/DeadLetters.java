package org.grata.messaging.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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
     * Sends a copy and waits for the broker's answer; the message is safe only when it is confirmed.
     *
     * @throws BrokerUnavailableException when nothing was sent; to be tried again
     */
    Receipt bury(Delivery delivery, String consumer, String reason) throws InterruptedException {
        topology.ensureDeclared();
        Receipt receipt =
                publisher.publish(List.of(letter(delivery, consumer, reason))).getFirst();
        switch (receipt) {
            case Receipt.Confirmed _, Receipt.Unknown _, Receipt.Suspect _ -> {}
            // The queue is gone though it was declared; the next try finds it.
            case Receipt.Returned _ -> topology.declareAgain();
            // A channel that was refused once is not told when the limit is raised; a new one asks.
            case Receipt.Refused _ -> publisher.renew();
        }
        return receipt;
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
