package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each event is sent once by several relays, and has its effect once whatever breaks. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SentOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Sending sending;

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
    Probe probe;

    @Inject
    IdGenerator ids;

    RabbitNode rabbit;

    @BeforeEach
    void untilTheBrokerIsThere() {
        sending.untilTheBrokerIsThere();
    }

    @Test
    void threeRelaysOnOneTableSendEachEventOnce() throws Exception {
        String queue = sending.listener("test.race");
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

        assertThat(sending.received(queue, count))
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
                sending.add(Events.event(id));
            }
            breaking.get();
        }
        everyOneHadItsEffectOnce(told);
    }

    @Test
    void everyEventHasItsEffectOnceThoughTheBrokerRestarts() {
        List<UUID> told = Stream.generate(ids::next).limit(400).toList();
        told.subList(0, 100).forEach(id -> sending.add(Events.event(id)));
        rabbit.ctl("stop_app");
        told.subList(100, 300).forEach(id -> sending.add(Events.event(id)));
        rabbit.ctl("start_app");
        told.subList(300, 400).forEach(id -> sending.add(Events.event(id)));

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
}
