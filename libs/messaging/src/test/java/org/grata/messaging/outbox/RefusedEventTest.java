package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One event that the broker does not take holds up no other, and is not tried for ever. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(RefusedEventTest.FewRefusals.class)
class RefusedEventTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = "test.refused";

    @Inject
    Outbox outbox;

    @Inject
    OutboxCare care;

    @Inject
    MeterRegistry meters;

    @Inject
    Topology topology;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Inject
    IdGenerator ids;

    RabbitNode rabbit;

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
    }

    @AfterEach
    void forget() {
        sql.run("DELETE FROM outbox");
    }

    @Test
    void anEventForAMissingExchangeHoldsUpNoOther() {
        List<UUID> before = Stream.generate(ids::next).limit(20).toList();
        UUID lost = ids.next();
        List<UUID> after = Stream.generate(ids::next).limit(20).toList();
        add(before, List.of(lost), after);

        await().atMost(PATIENCE).until(() -> parked(lost).equals(List.of("2")));

        assertThat(probe.count("SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL"))
                .isEqualTo(40);
        assertThat(lastError(lost)).contains("404", "test.missing");
        List<String> received = received();
        assertThat(received).startsWith(text(before)).contains(text(after));
        // Those before it may have arrived without a confirm, once; those after it had never been taken.
        assertThat(received).hasSizeBetween(40, 60);
        assertThat(received.stream().filter(List.of(text(after))::contains)).hasSize(20);
    }

    @Test
    void aParkedEventIsCountedAndLeavesWhenReleased() {
        UUID id = ids.next();
        add(List.of(), List.of(id), List.of());
        await().atMost(PATIENCE).until(() -> parked(id).equals(List.of("2")));
        care.step();
        assertThat(meters.get("grata.outbox.parked").gauge().value()).isEqualTo(1);
        assertThat(meters.get("grata.outbox.unsent").gauge().value()).isZero();

        probe.onChannel(channel -> {
            channel.exchangeDeclare("test.missing", "fanout");
            channel.queueBind(QUEUE, "test.missing", "");
        });
        sql.run("UPDATE outbox SET parked_at = NULL, refusals = 0, next_attempt_at = clock_timestamp()"
                + " WHERE parked_at IS NOT NULL");

        GetResponse message = probe.take(QUEUE);
        assertThat(message.getProps().getMessageId()).isEqualTo(id.toString());
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
        probe.onChannel(channel -> channel.exchangeDelete("test.missing"));
    }

    @Test
    void anEventThatIsTooLargeIsParkedAtOnce() {
        UUID large = ids.next();
        UUID small = ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Events.event(large, "x".repeat(100_000)));
            outbox.add(Events.event(small));
        });

        assertThat(probe.take(QUEUE).getProps().getMessageId()).isEqualTo(small.toString());
        await().atMost(PATIENCE).until(() -> parked(large).equals(List.of("0")));
        assertThat(lastError(large)).endsWith(" bytes, more than the 50000 of grata.messaging.outbox.max-body-bytes");
        assertThat(probe.drain(QUEUE)).isEmpty();
    }

    @Test
    void anEventThatTheBrokerFindsTooLargeIsParked() {
        UUID large = ids.next();
        UUID small = ids.next();
        rabbit.ctl(
                "eval",
                "persistent_term:put(max_message_size, 20000), application:set_env(rabbit, max_message_size, 20000).");
        try {
            // A connection reads the limit when it opens a channel.
            rabbit.ctl("close_all_connections", "so that the limit is read");
            QuarkusTransaction.requiringNew().run(() -> {
                outbox.add(Events.event(large, "x".repeat(40_000)));
                outbox.add(Events.event(small));
            });
            await().atMost(PATIENCE).until(() -> parked(large).equals(List.of("2")));
            assertThat(probe.take(QUEUE).getProps().getMessageId()).isEqualTo(small.toString());
            assertThat(lastError(large)).contains("406", "larger than configured max size 20000");
        } finally {
            rabbit.ctl(
                    "eval",
                    "application:set_env(rabbit, max_message_size, 134217728),"
                            + " persistent_term:put(max_message_size, 134217728).");
            rabbit.ctl("close_all_connections", "so that the limit is read");
        }
    }

    @Test
    void anEventThatCannotBeWrittenIsParked() {
        UUID id = ids.next();
        UUID other = ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(new OutgoingEvent(id, "e".repeat(300), "a.b", "a.b", "s", Events.NOON, "x"));
            outbox.add(Events.event(other));
        });

        assertThat(probe.take(QUEUE).getProps().getMessageId()).isEqualTo(other.toString());
        await().atMost(PATIENCE).until(() -> parked(id).equals(List.of("2")));
    }

    @Test
    void anOutageParksAndCountsNothing() {
        List<UUID> told = Stream.generate(ids::next).limit(20).toList();
        rabbit.ctl("stop_app");
        add(told, List.of(), List.of());
        rabbit.ctl("start_app");
        for (int i = 0; i < 4; i++) {
            rabbit.ctl("close_all_connections", "an outage of a moment");
        }
        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
        assertThat(probe.count("SELECT count(*) FROM outbox WHERE refusals > 0 OR parked_at IS NOT NULL"))
                .isZero();
    }

    @Test
    void aDeletedExchangeIsDeclaredAgainAndNothingIsParked() {
        probe.onChannel(channel -> channel.exchangeDelete(Exchanges.EVENTS));
        UUID id = ids.next();
        add(List.of(id), List.of(), List.of());

        await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
        await().atMost(PATIENCE).until(() -> probe.effects(id) == 1);
        assertThat(probe.count("SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL"))
                .isZero();
    }

    private void add(List<UUID> before, List<UUID> lost, List<UUID> after) {
        QuarkusTransaction.requiringNew().run(() -> {
            before.forEach(id -> outbox.add(Events.event(id)));
            lost.forEach(id -> outbox.add(new OutgoingEvent(id, "test.missing", "a.b", "a.b", "s", Events.NOON, "x")));
            after.forEach(id -> outbox.add(Events.event(id)));
        });
    }

    private List<String> parked(UUID id) {
        return sql.column("SELECT refusals FROM outbox WHERE parked_at IS NOT NULL AND id = '" + id + "'");
    }

    private String lastError(UUID id) {
        return sql.column("SELECT last_error FROM outbox WHERE id = '" + id + "'")
                .getFirst();
    }

    private List<String> received() {
        return probe.drain(QUEUE).stream()
                .map(message -> message.getProps().getMessageId())
                .toList();
    }

    private static String[] text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    public static final class FewRefusals implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "grata.messaging.outbox.max-refusals", "3",
                    "grata.messaging.outbox.max-body-bytes", "50000");
        }
    }
}
