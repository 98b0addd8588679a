package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

/** The service is up and takes changes before its broker has ever been there. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(LateBrokerTest.BrokerThatIsNotThere.class)
class LateBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Outbox outbox;

    @Inject
    Probe probe;

    @Inject
    IdGenerator ids;

    @Test
    void whatWasAddedBeforeTheBrokerCameHasItsEffectOnce() {
        List<UUID> told = Stream.generate(ids::next).limit(50).toList();
        told.forEach(id -> QuarkusTransaction.requiringNew().run(() -> outbox.add(Events.event(id))));
        assertThat(probe.unsent()).isEqualTo(50);

        try (RabbitNode late = BrokerThatIsNotThere.node().start()) {
            await().atMost(PATIENCE).until(() -> probe.unsent() == 0);
            await().atMost(PATIENCE).until(() -> told.stream().allMatch(id -> probe.effects(id) == 1));
            assertThat(late.ask("list_queues", "name", "--silent"))
                    .contains("registry.announcement-extracted.dlq", "notify.expulsions", "grata.unrouted");
        }
    }

    public static final class BrokerThatIsNotThere implements QuarkusTestProfile {
        private static final String PORT = "grata.test.late-broker-port";

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("grata.amqp.url", node().url());
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
