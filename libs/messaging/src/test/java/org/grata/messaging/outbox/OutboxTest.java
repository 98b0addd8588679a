package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What is put into the outbox is sent when it is committed, and kept until it has arrived. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Sending sending;

    @Inject
    Outbox outbox;

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    IdGenerator ids;

    @BeforeEach
    void untilTheBrokerIsThere() {
        sending.untilTheBrokerIsThere();
    }

    @Test
    void refusesEventsOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> outbox.add(Events.event(ids.next())));
    }

    @Test
    void sendsWhatWasCommittedWithCloudEventsAttributes() throws Exception {
        String queue = sending.listener("test.attributes");
        UUID id = ids.next();
        sending.add(Events.event(id));

        GetResponse message = probe.take(queue);

        assertThat(message.getProps().getMessageId()).isEqualTo(id.toString());
        assertThat(message.getProps().getType()).isEqualTo("announcement.extracted.v1");
        assertThat(message.getProps().getContentType()).isEqualTo("application/json");
        assertThat(message.getProps().getDeliveryMode()).isEqualTo(2);
        assertThat(message.getEnvelope().getRoutingKey()).isEqualTo("announcement.extracted.v1");
        assertThat(message.getProps().getHeaders())
                .extractingByKeys(
                        "cloudEvents:specversion",
                        "cloudEvents:id",
                        "cloudEvents:source",
                        "cloudEvents:type",
                        "cloudEvents:subject",
                        "cloudEvents:time")
                .extracting(Object::toString)
                .containsExactly(
                        "1.0",
                        id.toString(),
                        "/grata/messaging-test",
                        "announcement.extracted.v1",
                        id.toString(),
                        "2026-02-03T12:00:00Z");
        assertThat(json.read(message.getBody(), AnnouncementExtracted.class))
                .isEqualTo(Events.announcement(id, "told"));
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        String queue = sending.listener("test.rollback");
        UUID rolledBack = ids.next();
        UUID committed = ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(Events.event(rolledBack));
                    throw new UnsupportedOperationException("the change failed");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        sending.add(Events.event(committed));

        assertThat(probe.take(queue).getProps().getMessageId()).isEqualTo(committed.toString());
        assertThat(probe.count("SELECT count(*) FROM outbox WHERE id = '" + rolledBack + "'"))
                .isZero();
        assertThat(probe.drain(queue)).isEmpty();
    }

    @Test
    void sendsInTheOrderOfOccurrence() {
        String queue = sending.listener("test.order");
        List<OutgoingEvent> events =
                Stream.generate(ids::next).limit(50).map(Events::event).toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(events.reversed()));

        List<String> order = sending.received(queue, 50);

        assertThat(order)
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.id().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {Exchanges.EVENTS, Exchanges.DEADLINES})
    void keepsAnEventWhoseQueueIsGoneUntilItIsBack(String exchange) {
        String type = "nobody.wants.v1";
        UUID id = ids.next();
        sending.add(new OutgoingEvent(id, exchange, type, type, "s", Events.NOON, "x"));

        await().atMost(PATIENCE)
                .until(() -> probe.count("SELECT count(*) FROM outbox WHERE id = '" + id
                                + "' AND sent_at IS NULL AND parked_at IS NULL AND refusals = 0 AND attempts > 2"
                                + " AND last_error = 'unroutable: 312 NO_ROUTE'")
                        == 1);
        assertThat(probe.drain(Exchanges.UNROUTED)).isEmpty();

        probe.onChannel(channel -> {
            channel.queueDeclare("test.back", true, false, false, null);
            channel.queueBind("test.back", exchange, type);
        });
        assertThat(probe.take("test.back").getProps().getMessageId()).isEqualTo(id.toString());
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
        probe.onChannel(channel -> channel.queueDelete("test.back"));
    }

    @Test
    void declaresADeletedQueueOfAServiceAgain() {
        probe.onChannel(channel -> channel.queueDelete(ConsumerQueue.EXPULSIONS));
        UUID id = ids.next();
        sending.add(new OutgoingEvent(
                id, Exchanges.EVENTS, "expulsion.recorded.v1", "expulsion.recorded.v1", "s", Events.NOON, "x"));

        assertThat(probe.take(ConsumerQueue.EXPULSIONS).getProps().getMessageId())
                .isEqualTo(id.toString());
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
    }

    @Test
    void keepsWhatTheBrokerReturnsAndTellsWhy() {
        UUID id = ids.next();
        probe.onChannel(channel -> channel.exchangeDeclare("test.empty", "topic"));
        sending.add(new OutgoingEvent(id, "test.empty", "a.b", "a.b", "s", Events.NOON, "x"));

        await().atMost(PATIENCE)
                .until(() -> probe.count("SELECT count(*) FROM outbox WHERE id = '" + id
                                + "' AND sent_at IS NULL AND last_error = 'unroutable: 312 NO_ROUTE'")
                        == 1);

        probe.onChannel(channel -> {
            channel.queueDeclare("test.filled", true, false, false, null);
            channel.queueBind("test.filled", "test.empty", "#");
        });
        assertThat(probe.take("test.filled").getProps().getMessageId()).isEqualTo(id.toString());
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
    }
}
