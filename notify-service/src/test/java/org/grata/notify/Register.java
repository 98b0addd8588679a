package org.grata.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import com.rabbitmq.client.AMQP;
import org.grata.message.Deadline;
import org.grata.message.ExpulsionChanged;
import org.grata.messaging.MessageJson;
import org.grata.messaging.topology.Exchanges;
import org.grata.notify.reminder.Expulsion;
import org.grata.testing.TestBroker;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.MeasureStatus;

/** Tells what the registry would, over the broker. */
public final class Register {
    private final TestBroker broker;
    private final MessageJson json = new MessageJson();

    public Register(TestBroker broker) {
        this.broker = broker;
    }

    public void recorded(Expulsion expulsion, Instant at) {
        tell(UUID.randomUUID(), ExpulsionChanged.RECORDED, message(expulsion, MeasureStatus.ANNOUNCED, at), at);
    }

    public void revised(Expulsion expulsion, Instant at) {
        tell(UUID.randomUUID(), ExpulsionChanged.REVISED, message(expulsion, MeasureStatus.ANNOUNCED, at), at);
    }

    public void judged(Expulsion expulsion, Instant at) {
        tell(
                UUID.randomUUID(),
                ExpulsionChanged.CONFIRMATION_CHANGED,
                message(expulsion, MeasureStatus.ANNOUNCED, at),
                at);
    }

    public void reversed(Expulsion expulsion, Instant at) {
        tell(UUID.randomUUID(), ExpulsionChanged.REVERSED, message(expulsion, MeasureStatus.REVERSED, at), at);
    }

    public void tell(UUID messageId, String type, ExpulsionChanged body, Instant at) {
        tell(messageId, type, json.write(body), at);
    }

    public void tell(UUID messageId, String type, String body, Instant at) {
        var properties = new AMQP.BasicProperties.Builder()
                .messageId(messageId.toString())
                .type(type)
                .contentType("application/json")
                .deliveryMode(2)
                .timestamp(Date.from(at))
                .headers(Map.of(
                        "cloudEvents:specversion",
                        "1.0",
                        "cloudEvents:id",
                        messageId.toString(),
                        "cloudEvents:source",
                        "/registry-service",
                        "cloudEvents:type",
                        type,
                        "cloudEvents:time",
                        at.toString()))
                .build();
        broker.publish(Exchanges.EVENTS, type, properties, body);
    }

    public static ExpulsionChanged message(Expulsion expulsion, MeasureStatus status, Instant at) {
        Deadline deadline = expulsion.leaveBy() == null
                ? Deadline.none()
                : new Deadline(DeadlineType.DURATION, "P15D", "within 15 days", expulsion.leaveBy());
        return new ExpulsionChanged(
                expulsion.id(),
                expulsion.revision(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                status,
                expulsion.confirmation(),
                expulsion.headcount(),
                deadline,
                expulsion.seatZone() == null ? null : expulsion.seatZone().getId(),
                LocalDate.of(2022, 3, 29),
                Instant.parse("2022-03-29T16:00:00Z"),
                at);
    }
}
