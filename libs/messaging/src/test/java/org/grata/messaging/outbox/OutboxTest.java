package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    BrokerConnection connection;

    @Inject
    Topology topology;

    @Inject
    EventMessages messages;

    @Inject
    RelayMetrics metrics;

    @Inject
    MessagingConfig config;

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    IdGenerator ids;

    RabbitNode rabbit;

    @BeforeEach
    void untilTheBrokerIsThere() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
        probe.drain(Exchanges.UNROUTED);
    }

    @Test
    void refusesEventsOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> outbox.add(Events.event(ids.next())));
    }

    @Test
    void sendsWhatWasCommittedWithCloudEventsAttributes() throws Exception {
        String queue = listener("test.attributes");
        UUID id = ids.next();
        add(Events.event(id));

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
        String queue = listener("test.rollback");
        UUID rolledBack = ids.next();
        UUID committed = ids.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(Events.event(rolledBack));
                    throw new UnsupportedOperationException("the change failed");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        add(Events.event(committed));

        assertThat(probe.take(queue).getProps().getMessageId()).isEqualTo(committed.toString());
        assertThat(probe.count("SELECT count(*) FROM outbox WHERE id = '" + rolledBack + "'"))
                .isZero();
        assertThat(probe.drain(queue)).isEmpty();
    }

    @Test
    void sendsInTheOrderOfOccurrence() {
        String queue = listener("test.order");
        List<OutgoingEvent> events =
                Stream.generate(ids::next).limit(50).map(Events::event).toList();
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(events.reversed()));

        List<String> order = received(queue, 50);

        assertThat(order)
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.id().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {Exchanges.EVENTS, Exchanges.DEADLINES})
    void keepsAnEventWhoseQueueIsGoneUntilItIsBack(String exchange) {
        String type = "nobody.wants.v1";
        UUID id = ids.next();
        add(new OutgoingEvent(id, exchange, type, type, "s", Events.NOON, "x"));

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
        add(new OutgoingEvent(
                id, Exchanges.EVENTS, "expulsion.recorded.v1", "expulsion.recorded.v1", "s", Events.NOON, "x"));

        assertThat(probe.take(ConsumerQueue.EXPULSIONS).getProps().getMessageId())
                .isEqualTo(id.toString());
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
    }

    @Test
    void keepsWhatTheBrokerReturnsAndTellsWhy() {
        UUID id = ids.next();
        probe.onChannel(channel -> channel.exchangeDeclare("test.empty", "topic"));
        add(new OutgoingEvent(id, "test.empty", "a.b", "a.b", "s", Events.NOON, "x"));

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

    @Test
    void threeRelaysOnOneTableSendEachEventOnce() throws Exception {
        String queue = listener("test.race");
        int count = 2_000;
        List<OutgoingEvent> events =
                Stream.generate(ids::next).limit(count).map(Events::event).toList();
        try (ExecutorService relays = Executors.newFixedThreadPool(2)) {
            QuarkusTransaction.requiringNew().run(() -> outbox.addAll(events));
            List<Future<Integer>> others = relays.invokeAll(List.of(relay(), relay()));
            for (Future<Integer> other : others) {
                assertThat(other.get()).isNotNegative();
            }
        }

        assertThat(received(queue, count))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(event -> event.id().toString()).toList());
    }

    @Test
    void everyEventHasItsEffectOnceThoughConnectionsBreak() throws Exception {
        int count = 1_500;
        List<UUID> told = Stream.generate(ids::next).limit(count).toList();
        try (ExecutorService breaker = Executors.newSingleThreadExecutor()) {
            Future<?> breaking = breaker.submit(() -> {
                for (int i = 0; i < 4; i++) {
                    rabbit.ctl("close_all_connections", "the test breaks them");
                }
            });
            for (UUID id : told) {
                add(Events.event(id));
            }
            breaking.get();
        }
        everyOneHadItsEffectOnce(told);
    }

    @Test
    void everyEventHasItsEffectOnceThoughTheBrokerRestarts() {
        List<UUID> told = Stream.generate(ids::next).limit(400).toList();
        told.subList(0, 100).forEach(id -> add(Events.event(id)));
        rabbit.ctl("stop_app");
        told.subList(100, 300).forEach(id -> add(Events.event(id)));
        rabbit.ctl("start_app");
        told.subList(300, 400).forEach(id -> add(Events.event(id)));

        everyOneHadItsEffectOnce(told);
    }

    private void everyOneHadItsEffectOnce(List<UUID> told) {
        String list =
                "('" + String.join("','", told.stream().map(UUID::toString).toList()) + "')";
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
        await().atMost(PATIENCE)
                .until(() -> probe.count(
                                "SELECT count(DISTINCT announcement_id) FROM effect WHERE announcement_id IN " + list)
                        == told.size());
        assertThat(probe.count("SELECT count(*) FROM effect WHERE announcement_id IN " + list))
                .isEqualTo(told.size());
        assertThat(probe.count("SELECT count(*) FROM inbox WHERE message_id IN " + list))
                .isEqualTo(told.size());
    }

    private Callable<Integer> relay() {
        return () -> {
            try (ConfirmedPublisher publisher =
                    new ConfirmedPublisher(connection, config.outbox().confirmTimeout())) {
                Relay relay = new Relay(table, publisher, topology, messages, metrics, config.outbox());
                int sent = 0;
                for (int claimed = relay.sendWindow(); claimed > 0; claimed = relay.sendWindow()) {
                    sent += claimed;
                }
                return sent;
            }
        };
    }

    private void add(OutgoingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
    }

    private List<String> received(String queue, int count) {
        List<String> received = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            probe.drain(queue)
                    .forEach(message -> received.add(message.getProps().getMessageId()));
            return received.size() >= count && probe.unsent() == 0;
        });
        probe.drain(queue).forEach(message -> received.add(message.getProps().getMessageId()));
        return received;
    }

    /** A second queue for the same events, which nobody but the test reads. */
    private String listener(String name) {
        probe.onChannel(channel -> {
            channel.queueDelete(name);
            channel.queueDeclare(name, true, false, false, null);
            channel.queueBind(name, Exchanges.EVENTS, AnnouncementExtracted.TYPE);
        });
        return name;
    }
}
