package org.grata.notify.subscription.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.topology.Exchanges;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.grata.testing.Received;
import org.grata.testing.RequiresRabbitMq;
import org.grata.testing.TestBroker.Collector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.grata.notify.Expulsions.belgium;
import static org.grata.notify.Expulsions.czechia;

/** A reminder whose queue is gone waits for it, whether the whole broker came back empty or one queue was deleted. */
@QuarkusTest
@RequiresRabbitMq
class MissingQueueTest extends NotifyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NEWS = "{\"name\":\"news\",\"filter\":{\"stages\":[\"REGISTERED\"]}}";

    @Test
    void aBrokerThatComesBackEmptyGetsEveryQueueBeforeItsReminders() {
        List<UUID> all = IntStream.range(0, 150).mapToObj(_ -> subscribe(NEWS)).toList();
        broker.control("stop_app");
        broker.control("force_reset");
        broker.control("start_app");

        // Before its binding is there too, the event would reach nobody.
        await().atMost(PATIENCE).until(() -> broker.control("list_bindings", "source_name", "destination_name")
                .contains("grata.events\tnotify.expulsions"));
        register.recorded(belgium(), RECORDED);
        settled(1, PATIENCE);

        for (UUID id : all) {
            assertThat(broker.depth(Delivery.Amqp.queue(id))).isEqualTo(1);
        }
        assertThat(broker.depth(Exchanges.UNROUTED)).isZero();
        all.forEach(id -> broker.deleteQueue(Delivery.Amqp.queue(id)));
    }

    @Test
    void aQueueThatIsDeletedWhileTheConnectionLivesIsBackBeforeItsReminder() {
        UUID id = subscribe(NEWS);
        Listener other = listen(NEWS);
        register.recorded(czechia(), RECORDED);
        settled(1);
        broker.deleteQueue(Delivery.Amqp.queue(id));

        register.recorded(belgium(), RECORDED);
        settled(2);

        try (Collector collector = broker.collect(Delivery.Amqp.queue(id))) {
            await().atMost(PATIENCE).until(() -> !collector.messages().isEmpty());
            assertThat(collector.messages())
                    .extracting(Received::routingKey)
                    .containsExactly("deadline.registered.BE.RU." + id);
        }
        assertThat(other.heard()).containsExactly("REGISTERED CZ r1", "REGISTERED BE r1");
        assertThat(broker.depth(Exchanges.UNROUTED)).isZero();
        broker.deleteQueue(Delivery.Amqp.queue(id));
    }

    /** As when the subscription is deleted by one replica while another one fires. */
    @Test
    void aReminderForADeletedSubscriptionIsDroppedAndMakesNoQueue() {
        UUID id = subscribe(NEWS);
        broker.deleteQueue(Delivery.Amqp.queue(id));
        tables.execute("update subscription set deleted_at = created_at, queue_removed_at = created_at");

        tables.execute("""
                insert into outbox (id, exchange, routing_key, type, subject, body, occurred_at)
                values (gen_random_uuid(), 'grata.deadlines', 'deadline.registered.BE.RU.%s', 'deadline.registered',
                        's', '{}', now())
                """.formatted(id));

        await().atMost(PATIENCE).until(() -> tables.count("outbox") == 0);
        assertThat(broker.queueExists(Delivery.Amqp.queue(id))).isFalse();
    }
}
