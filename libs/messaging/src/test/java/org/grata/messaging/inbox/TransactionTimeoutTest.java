package org.grata.messaging.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.app.Registrar;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An event that takes longer than a transaction may is not tried for ever. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(TransactionTimeoutTest.ShortTransactions.class)
class TransactionTimeoutTest {
    private static final String DEAD = ConsumerQueue.ANNOUNCEMENT_EXTRACTED + ".dlq";

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    Registrar registrar;

    @Inject
    IdGenerator ids;

    RabbitNode rabbit;

    @Test
    void anEventThatOutrunsItsTransactionWhileItWaitsIsADeadLetter() {
        UUID slow = ids.next();
        registrar.sleepFor(slow, Duration.ofMillis(2_500), 1);

        assertDeadLetterAfter(slow);
    }

    @Test
    void anEventThatOutrunsItsTransactionByManyStatementsIsADeadLetter() {
        UUID slow = ids.next();
        registrar.sleepFor(slow, Duration.ofMillis(50), 60);

        assertDeadLetterAfter(slow);
    }

    private void assertDeadLetterAfter(UUID slow) {
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> {
            probe.drain(DEAD);
            return true;
        });
        String body = json.write(Events.announcement(slow, "told"));
        probe.publish(Exchanges.EVENTS, AnnouncementExtracted.TYPE, slow.toString(), AnnouncementExtracted.TYPE, body);

        await().atMost(Duration.ofSeconds(40)).until(() -> probe.depth(DEAD) == 1);
        GetResponse letter = probe.take(DEAD);
        assertThat(letter.getProps().getMessageId()).isEqualTo(slow.toString());
        assertThat(letter.getProps().getHeaders().get("grata-reason").toString())
                .startsWith(
                        "failed 5 times, last with org.grata.messaging.failure.OutOfTimeException: the transaction ran"
                                + " out of time: ");
        assertThat(probe.effects(slow)).isZero();
    }

    public static final class ShortTransactions implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.transaction-manager.default-transaction-timeout", "1s");
        }
    }
}
