package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

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
import org.grata.messaging.topology.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** With the settings for the embedded broker: what no queue takes stays, as it does on any other. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(WithoutAlternateTest.LikeEmbedded.class)
class WithoutAlternateTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Outbox outbox;

    @Inject
    Probe probe;

    @Inject
    Sql sql;

    @Inject
    IdGenerator ids;

    @Test
    void aReminderStaysAsAnEventDoes() {
        UUID reminder = ids.next();
        UUID event = ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(new OutgoingEvent(reminder, Exchanges.DEADLINES, "a.b", "a.b", "s", Events.NOON, "x"));
            outbox.add(new OutgoingEvent(event, Exchanges.EVENTS, "a.b", "a.b", "s", Events.NOON, "x"));
        });

        try (RabbitNode _ = LikeEmbedded.node().start()) {
            await().atMost(PATIENCE)
                    .until(() -> sql.column("SELECT id FROM outbox WHERE attempts > 1")
                                    .size()
                            == 2);
            assertThat(sql.column("SELECT id FROM outbox WHERE sent_at IS NULL AND parked_at IS NULL"
                            + " AND last_error = 'unroutable: 312 NO_ROUTE'"))
                    .containsExactlyInAnyOrder(reminder.toString(), event.toString());
            assertThat(probe.drain(Exchanges.UNROUTED)).isEmpty();
        }
        sql.run("DELETE FROM outbox");
    }

    public static final class LikeEmbedded implements QuarkusTestProfile {
        private static final String PORT = "grata.test.like-embedded-port";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("grata.amqp.url", node().url(), "grata.amqp.embedded-broker", "true");
        }

        /** The same from the class loader of the build and from that of the test. */
        static RabbitNode node() {
            String port = System.getProperty(PORT);
            if (port == null) {
                port = Integer.toString(RabbitNode.freePort());
                System.setProperty(PORT, port);
            }
            return RabbitNode.on(Integer.parseInt(port));
        }
    }
}
