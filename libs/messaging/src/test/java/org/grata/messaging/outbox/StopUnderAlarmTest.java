package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.base.IdGenerator;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broker out of memory reads nothing more from who publishes; a service can be stopped all the same. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(StopUnderAlarmTest.ShortTimeout.class)
class StopUnderAlarmTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    RelayLoop relay;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Inject
    IdGenerator ids;

    RabbitNode rabbit;

    @Test
    void theRelayStopsWhileItIsStuckInWriting() throws Exception {
        await().atMost(PATIENCE).until(() -> rabbit.ask("list_connections", "client_properties", "--silent")
                .contains("publisher"));
        rabbit.ctl("set_vm_memory_high_watermark", "0.0001");
        try {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(Events.event(ids.next(), "x".repeat(14_000_000))));
            await().atMost(PATIENCE).until(() -> rabbit.ask("list_connections", "state", "--silent")
                    .contains("blocked"));
            await().atMost(PATIENCE).until(StopUnderAlarmTest::relayIsStuckInWriting);

            long before = System.nanoTime();
            relay.tellToEnd();
            assertThat(relay.awaitEnd()).isFalse();
            Duration took = Duration.ofNanos(System.nanoTime() - before);

            // The time for answers, and the second that closing may take.
            assertThat(took).isLessThan(Duration.ofSeconds(2 + 2));
            await().atMost(PATIENCE).until(() -> relayThread() == null);
            assertThat(probe.unsent()).isEqualTo(1);
        } finally {
            rabbit.ctl("set_vm_memory_high_watermark", "0.4");
            sql.run("DELETE FROM outbox");
        }
    }

    private static boolean relayIsStuckInWriting() {
        Map.Entry<Thread, StackTraceElement[]> relay = relayThread();
        return relay != null
                && Arrays.stream(relay.getValue())
                        .anyMatch(frame -> frame.getMethodName().equals("implWrite"));
    }

    private static Map.Entry<Thread, StackTraceElement[]> relayThread() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("outbox-relay"))
                .findAny()
                .orElse(null);
    }

    public static final class ShortTimeout implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("grata.messaging.outbox.confirm-timeout", "2s");
        }
    }
}
