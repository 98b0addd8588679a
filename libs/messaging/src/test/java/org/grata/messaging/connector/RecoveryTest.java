package org.grata.messaging.connector;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever the broker takes from the consumer, it consumes again by itself. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RecoveryTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUE = ConsumerQueue.ANNOUNCEMENT_EXTRACTED;

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    Registrar registrar;

    @Inject
    IdGenerator ids;

    @Inject
    MeterRegistry meters;

    @Inject
    @Readiness
    ConsumptionCheck check;

    RabbitNode rabbit;

    @BeforeEach
    void consuming() {
        awaitConsumer(PATIENCE);
        probe.drain(QUEUE + ".dlq");
    }

    @AfterEach
    void noDeadLetters() {
        assertThat(probe.drain(QUEUE + ".dlq")).isEmpty();
    }

    @Test
    void whenItsQueueIsDeletedTheConsumerDeclaresItAndConsumes() {
        probe.onChannel(channel -> channel.queueDelete(QUEUE));

        awaitConsumer(LIMIT);
        UUID after = ids.next();
        send(after);
        await().atMost(LIMIT).until(() -> probe.effects(after) == 1);
    }

    @Test
    void isReadyWhenTheBrokerDelivers() {
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        List<Status> seen = new CopyOnWriteArrayList<>();
        probe.onChannel(channel -> channel.queueDelete(QUEUE));

        await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(() -> {
            seen.add(check.call().getStatus());
            return seen.contains(Status.DOWN) && seen.getLast() == Status.UP;
        });
    }

    @Test
    void whenTheConnectionIsClosedTheConsumerConsumesOnANewOne() {
        rabbit.ctl("close_all_connections", "a test");
        UUID after = ids.next();
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            send(after);
            return true;
        });

        await().atMost(LIMIT).until(() -> probe.effects(after) == 1);
    }

    @Test
    void whenOnlyTheChannelIsClosedTheMessageComesAgainAndHasItsEffectOnce() {
        UUID held = ids.next();
        CountDownLatch release = new CountDownLatch(1);
        registrar.hold(held, release);
        double duplicates = duplicates();
        closeChannelsThatDoNotAnswerWithin("2000", "200");
        try {
            String channel = channel();
            send(held);
            await().atMost(PATIENCE).until(() -> !channel().equals(channel) && probe.consumers(QUEUE) == 1);
        } finally {
            release.countDown();
            closeChannelsThatDoNotAnswerWithin("1800000", "60000");
        }

        await().atMost(LIMIT).until(() -> probe.effects(held) == 1 && duplicates() > duplicates);
        await().atMost(LIMIT).until(() -> messages().equals("0"));
        assertThat(probe.effects(held)).isOne();
    }

    private void closeChannelsThatDoNotAnswerWithin(String millis, String checkedEvery) {
        rabbit.ctl(
                "eval",
                "application:set_env(rabbit, consumer_timeout, " + millis + "),"
                        + "application:set_env(rabbit, channel_tick_interval, " + checkedEvery + ").");
        rabbit.ctl("close_all_connections", "so that new channels know");
        awaitConsumer(PATIENCE);
    }

    private double duplicates() {
        return meters.counter("grata.inbox.settled", "consumer", QUEUE, "outcome", "duplicate")
                .count();
    }

    private String channel() {
        return rabbit.ask("list_consumers", "queue_name", "channel_pid", "--silent");
    }

    private void awaitConsumer(Duration patience) {
        await("a consumer").atMost(patience).until(() -> probe.consumers(QUEUE) == 1);
    }

    private String messages() {
        return rabbit.ask("list_queues", "name", "messages", "--silent")
                .lines()
                .filter(line -> line.startsWith(QUEUE + "\t"))
                .map(line -> line.substring(QUEUE.length() + 1))
                .findFirst()
                .orElse("no such queue");
    }

    private void send(UUID id) {
        String body = json.write(Events.announcement(id, "told"));
        probe.publish(Exchanges.EVENTS, AnnouncementExtracted.TYPE, id.toString(), AnnouncementExtracted.TYPE, body);
    }
}
