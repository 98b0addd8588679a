package org.grata.messaging.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.base.IdGenerator;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.MessageJson;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.app.Events;
import org.grata.messaging.app.Probe;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.connector.Readers;
import org.grata.messaging.inbox.Outcome.Done;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Topology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** A consumer that stops leaves to the broker what it did not finish. */
@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StopTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);
    /** Nobody else in these tests consumes it. */
    private static final ConsumerQueue QUEUE = ConsumerQueue.NOTIFY_EXPULSIONS;

    private static final String DEAD = Topology.deadLettersOf(ConsumerQueue.EXPULSIONS);
    private static final String DEFAULT_EXCHANGE = "";

    @Inject
    MessageJson json;

    @Inject
    Probe probe;

    @Inject
    BrokerConnection broker;

    @Inject
    Topology topology;

    @Inject
    Receiver receiver;

    @Inject
    DeadLetters deadLetters;

    @Inject
    InboxMetrics metrics;

    @Inject
    MessagingConfig config;

    @Inject
    IdGenerator ids;

    @Inject
    DataSource database;

    RabbitNode rabbit;

    private final Set<UUID> handled = ConcurrentHashMap.newKeySet();
    private final List<InboxConsumer> consumers = new ArrayList<>();

    @BeforeEach
    void emptyQueues() {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThatNoException()
                .isThrownBy(() -> topology.declareAgain()));
        probe.drain(QUEUE.queue());
        probe.drain(DEAD);
    }

    /** One that a failed test left running would take the messages of the next. */
    @AfterEach
    void stopConsumers() throws InterruptedException {
        for (InboxConsumer consumer : consumers) {
            consumer.onStop(new ShutdownEvent());
        }
    }

    @Test
    void noMessageIsADeadLetterBecauseTheConsumerStops() throws InterruptedException {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (int i = 0; i < 2_000; i++) {
            UUID id = ids.next();
            bodies.put(id.toString(), json.write(Events.announcement(id, "told")));
        }
        probe.publishAll(DEFAULT_EXCHANGE, QUEUE.queue(), bodies);

        for (int stops = 1; stops <= 8; stops++) {
            int enough = stops * 100;
            InboxConsumer consumer = consumer();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> handled.size() >= enough);
            consumer.onStop(new ShutdownEvent());
        }
        assertThat(handled).as("stopped before the end").hasSizeLessThan(2_000);

        InboxConsumer last = consumer();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(handled).as(this::brokersView).hasSize(2_000));
        last.onStop(new ShutdownEvent());
        assertThat(probe.drain(QUEUE.queue())).isEmpty();
        assertThat(probe.drain(DEAD)).isEmpty();
        assertThat(probe.count("SELECT count(*) FROM inbox WHERE consumer = 'notify.expulsions'"))
                .isEqualTo(2_000);
    }

    /** The stop may come at any step of connecting, declaring and subscribing. */
    @Test
    void aConsumerThatIsStoppedWhileItStartsConsumesNoMore() throws InterruptedException {
        for (int millis = 0; millis < 60; millis++) {
            InboxConsumer consumer = consumer();
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
            consumer.onStop(new ShutdownEvent());
        }

        UUID id = ids.next();
        send(id.toString(), json.write(Events.announcement(id, "told")));
        assertThat(probe.take(QUEUE.queue()).getProps().getMessageId()).isEqualTo(id.toString());
    }

    @Test
    void aLastTryThatFailsBecauseTheConsumerStopsMakesNoDeadLetter() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        InboxConsumer consumer = consumer(event -> {
            if (tries.incrementAndGet() == config.inbox().tries()) {
                sleepUntilInterrupted();
            }
            throw new IllegalStateException("told to fail");
        });
        UUID id = ids.next();
        send(id.toString(), json.write(Events.announcement(id, "told")));
        await().atMost(PATIENCE).until(() -> tries.get() == config.inbox().tries());

        consumer.onStop(new ShutdownEvent());

        assertThat(probe.take(QUEUE.queue()).getProps().getMessageId()).isEqualTo(id.toString());
        assertThat(probe.drain(DEAD)).isEmpty();
    }

    @Test
    void stopsInTimeThoughTheDatabaseHangs() throws SQLException {
        UUID id = ids.next();
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE");
            InboxConsumer consumer = consumer();
            send(id.toString(), json.write(Events.announcement(id, "told")));
            await().atMost(PATIENCE).until(() -> probe.count("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);

            assertTimeout(LONGEST_STOP, () -> consumer.onStop(new ShutdownEvent()));
            other.rollback();
        }

        assertThat(probe.take(QUEUE.queue()).getProps().getMessageId()).isEqualTo(id.toString());
        assertThat(probe.drain(DEAD)).isEmpty();
    }

    @Test
    void stopsInTimeThoughTheBrokerTakesNoMessages() {
        send("poison", "{}");
        rabbit.ctl("set_vm_memory_high_watermark", "0");
        try {
            InboxConsumer consumer = consumer();
            await().atMost(PATIENCE)
                    .until(() -> rabbit.ask("list_queues", "name", "messages_unacknowledged", "--silent")
                            .contains(QUEUE.queue() + "\t1"));

            assertTimeout(LONGEST_STOP, () -> consumer.onStop(new ShutdownEvent()));
        } finally {
            rabbit.ctl("set_vm_memory_high_watermark", "0.4");
        }

        assertThat(probe.take(QUEUE.queue()).getProps().getMessageId()).isEqualTo("poison");
    }

    private InboxConsumer consumer() {
        return consumer(event -> {
            handled.add(event.id());
            return new Done();
        });
    }

    private InboxConsumer consumer(EventHandler<AnnouncementExtracted> handler) {
        InboxConsumer consumer =
                new InboxConsumer(Readers.of(broker, topology), receiver, deadLetters, metrics, config);
        consumers.add(consumer);
        consumer.subscribe(new Subscription<>(QUEUE, AnnouncementExtracted.class, handler));
        return consumer;
    }

    private String brokersView() {
        return rabbit.ask("list_queues", "name", "messages_ready", "messages_unacknowledged", "consumers", "--silent");
    }

    private static void sleepUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String messageId, String body) {
        probe.publish(DEFAULT_EXCHANGE, QUEUE.queue(), messageId, "t", body);
    }
}
