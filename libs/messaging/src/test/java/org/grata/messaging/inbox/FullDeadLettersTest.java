package org.grata.messaging.inbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.rabbitmq.client.GetResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Poison whose dead letters take no more waits, and is not lost. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class FullDeadLettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = ConsumerQueue.ANNOUNCEMENT_EXTRACTED;
    private static final String DEAD = Topology.deadLettersOf(QUEUE);
    private static final int POISON = 12;

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    Topology topology;

    @Inject
    IdGenerator ids;

    @Inject
    MeterRegistry meters;

    RabbitNode rabbit;

    @BeforeEach
    void fullAtOne() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.declareAgain();
            return true;
        });
        probe.drain(DEAD);
        rabbit.ctl(
                "set_policy",
                "full",
                "^" + DEAD.replace(".", "\\.") + "$",
                "{\"max-length\":1,\"overflow\":\"reject-publish\"}",
                "--apply-to",
                "queues");
    }

    @AfterEach
    void unlimited() {
        if (rabbit.ask("list_policies", "--silent").contains("full")) {
            rabbit.ctl("clear_policy", "full");
        }
    }

    @Test
    void poisonWaitsUntilThereIsRoomAndOtherEventsGoOn() {
        double failed = failed();
        List<UUID> poison = Stream.generate(ids::next).limit(POISON).toList();
        poison.forEach(id -> send(id, "{"));
        await().atMost(PATIENCE).until(() -> failed() >= failed + 20);
        long buried = probe.depth(DEAD);
        assertThat(buried).isBetween(1L, POISON - 2L);
        await().atMost(PATIENCE).until(() -> unanswered() == POISON - buried);

        UUID sound = ids.next();
        send(sound, json.write(Events.announcement(sound, "told")));
        await().atMost(PATIENCE).until(() -> probe.effects(sound) == 1);
        rabbit.ctl("clear_policy", "full");

        await().atMost(PATIENCE).until(() -> probe.depth(DEAD) == POISON);
        assertThat(probe.drain(DEAD))
                .extracting(letter -> letter.getProps().getMessageId())
                .containsExactlyInAnyOrderElementsOf(
                        poison.stream().map(UUID::toString).toList());
        await().atMost(PATIENCE).until(() -> unanswered() == 0);
    }

    @Test
    void deadLettersThatWereDeletedAreDeclaredAgain() {
        probe.onChannel(channel -> channel.queueDelete(DEAD));
        UUID poison = ids.next();
        send(poison, "{");

        await().atMost(PATIENCE).ignoreExceptions().until(() -> probe.depth(DEAD) == 1);
        GetResponse letter = probe.take(DEAD);

        assertThat(letter.getProps().getMessageId()).isEqualTo(poison.toString());
    }

    private double failed() {
        return meters.counter("grata.inbox.failed", "consumer", QUEUE).count();
    }

    private long unanswered() {
        return rabbit.ask("list_queues", "name", "messages_unacknowledged", "--silent")
                .lines()
                .filter(line -> line.startsWith(QUEUE + "\t"))
                .mapToLong(line -> Long.parseLong(line.substring(QUEUE.length() + 1)))
                .sum();
    }

    private void send(UUID id, String body) {
        probe.publish(Exchanges.EVENTS, AnnouncementExtracted.TYPE, id.toString(), AnnouncementExtracted.TYPE, body);
    }
}
