package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.outbox.OutboxTable.Parked;
import org.grata.messaging.outbox.OutboxTable.Unsent;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The database's clock jumps ahead while relays hold rows. The test takes the lease of the rows back by
 * what the clock would jump.
 */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(ClockJumpTest.OwnRelaysOnly.class)
class ClockJumpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = "test.clock-jump";
    private static final int ROWS = 20;

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    BrokerConnection connection;

    @Inject
    Topology topology;

    @Inject
    RelayMetrics metrics;

    @Inject
    MessagingConfig config;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Inject
    IdGenerator ids;

    private final ExecutorService relays = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void listen() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
        probe.onChannel(channel -> {
            channel.queueDelete(QUEUE);
            channel.queueDeclare(QUEUE, true, false, false, null);
            channel.queueBind(QUEUE, Exchanges.EVENTS, AnnouncementExtracted.TYPE);
        });
        sql.run("DELETE FROM outbox");
    }

    @AfterEach
    void end() {
        relays.close();
        probe.onChannel(channel -> channel.queueDelete(QUEUE));
    }

    @Test
    void eachJumpRepeatsWhatIsUnderWayAtMostOnceAndUnderTheSameId() throws Exception {
        List<UUID> told = Stream.generate(ids::next).limit(ROWS).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(told.stream().map(Events::event).toList()));
        List<Held> held = new ArrayList<>();
        held.add(holdAWindow(ROWS));
        for (int jumps = 1; jumps <= 2; jumps++) {
            jump();
            held.add(holdAWindow(ROWS));
            holdAWindow(0).release();
        }
        for (Held window : held) {
            window.release();
        }
        jump();
        holdAWindow(0).release();

        Map<String, Long> copies = probe.drain(QUEUE).stream()
                .map(message -> message.getProps().getMessageId())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(copies).isEqualTo(told.stream().collect(Collectors.toMap(UUID::toString, id -> 3L)));
        assertThat(probe.unsent()).isZero();
    }

    @Test
    void aRelayAloneRepeatsNothing() throws Exception {
        List<UUID> told = Stream.generate(ids::next).limit(ROWS).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(told.stream().map(Events::event).toList()));

        Held window = holdAWindow(ROWS);
        jump();
        window.release();
        holdAWindow(0).release();

        assertThat(probe.drain(QUEUE))
                .extracting(message -> message.getProps().getMessageId())
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(UUID::toString).toList());
    }

    @Test
    void aRelayThatFailsAfterTheJumpFreesNothingThatAnotherHolds() throws Exception {
        UUID told = ids.next();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Events.event(told)));
        OutboxRow first = claim();
        jump();
        OutboxRow second = claim();

        table.markUnsent(List.of(new Unsent(first.id(), first.attempts(), Duration.ZERO, "told late", true)));
        table.park(List.of(new Parked(first.id(), first.attempts(), "told late")));

        holdAWindow(0).release();
        assertThat(sql.column("SELECT attempts || ' ' || refusals FROM outbox WHERE parked_at IS NULL"
                        + " AND last_error IS NULL"))
                .containsExactly("2 0");

        table.markUnsent(List.of(new Unsent(second.id(), second.attempts(), Duration.ZERO, "told in time", true)));
        assertThat(sql.column("SELECT refusals || ' ' || last_error FROM outbox"))
                .containsExactly("1 told in time");
    }

    @Test
    void whatAnEarlierRelayHasSentIsSentThoughALaterOneParkedIt() throws Exception {
        List<UUID> told = Stream.generate(ids::next).limit(2).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(told.stream().map(Events::event).toList()));
        table.claim(ROWS, config.outbox().lease());
        jump();
        OutboxRow parked = table.claim(ROWS, config.outbox().lease()).getFirst();
        table.park(List.of(new Parked(parked.id(), parked.attempts(), "refused")));

        table.markSent(told);

        assertThat(sql.column("SELECT id FROM outbox WHERE sent_at IS NOT NULL AND parked_at IS NULL"))
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(UUID::toString).toList());
    }

    private OutboxRow claim() {
        List<OutboxRow> rows = table.claim(ROWS, config.outbox().lease());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private void jump() {
        sql.run("UPDATE outbox SET next_attempt_at = next_attempt_at - interval '1 hour' WHERE sent_at IS NULL");
    }

    /** A relay that has claimed so many rows and sends them when released. */
    private Held holdAWindow(int rows) throws InterruptedException {
        CountDownLatch claimed = new CountDownLatch(rows == 0 ? 0 : 1);
        CountDownLatch released = new CountDownLatch(1);
        EventMessages messages = new EventMessages("messaging-test") {
            @Override
            OutboundMessage of(OutboxRow row) {
                claimed.countDown();
                try {
                    released.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.of(row);
            }
        };
        Future<Integer> sending = relays.submit(() -> {
            try (ConfirmedPublisher publisher =
                    new ConfirmedPublisher(connection, config.outbox().confirmTimeout())) {
                return new Relay(table, publisher, topology, messages, metrics, config.outbox()).sendWindow();
            }
        });
        claimed.await();
        return new Held(rows, released, sending);
    }

    private record Held(int rows, CountDownLatch released, Future<Integer> sending) {
        void release() throws Exception {
            released.countDown();
            assertThat(sending.get()).isEqualTo(rows);
        }
    }

    public static final class OwnRelaysOnly implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("grata.messaging.outbox.relay-enabled", "false");
        }
    }
}
