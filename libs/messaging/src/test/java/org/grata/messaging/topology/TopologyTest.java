package org.grata.messaging.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.rabbitmq.client.BuiltinExchangeType;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.app.Probe;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.ConfirmedPublisher;
import org.grata.messaging.broker.OutboundMessage;
import org.grata.messaging.broker.Receipt;
import org.grata.messaging.infra.Infrastructure;
import org.grata.messaging.infra.RabbitNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@EnabledIf("org.grata.messaging.infra.RabbitNode#installed")
@QuarkusTest
@WithTestResource(Infrastructure.class)
class TopologyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DEAD = Topology.deadLettersOf(ConsumerQueue.EXPULSIONS);

    @Inject
    Topology topology;

    @Inject
    QueueDepths depths;

    @Inject
    MeterRegistry meters;

    @Inject
    BrokerConnection connection;

    @Inject
    Probe probe;

    RabbitNode rabbit;

    @BeforeEach
    void untilTheBrokerIsThere() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
    }

    @Test
    void aBrokerThatAnEarlierVersionUsedIsTakenOver() {
        probe.onChannel(channel -> {
            for (String exchange : List.of(Exchanges.EVENTS, Exchanges.DEADLINES)) {
                channel.exchangeDelete(exchange);
                channel.exchangeDeclare(
                        exchange,
                        BuiltinExchangeType.TOPIC,
                        true,
                        false,
                        Map.of("alternate-exchange", Exchanges.UNROUTED));
            }
            channel.queueDelete(DEAD);
            channel.queueDeclare(DEAD, true, false, false, Map.of("x-queue-type", "quorum"));
        });
        probe.publish("", DEAD, "kept", "t", "{}");

        topology.declareAgain();
        topology.declareAgain();

        assertThat(rabbit.ask("list_exchanges", "name", "arguments", "--silent").lines())
                .contains("grata.events\t[]")
                .contains("grata.deadlines\t[]");
        assertThat(rabbit.ask("list_bindings", "source_name", "destination_name", "routing_key", "--silent")
                        .lines())
                .contains(
                        "grata.events\tregistry.announcement-extracted\tannouncement.extracted.v1",
                        "grata.events\tnotify.expulsions\texpulsion.recorded.v1",
                        "grata.events\tnotify.expulsions\texpulsion.revised.v1",
                        "grata.events\tnotify.expulsions\texpulsion.reversed.v1",
                        "grata.dlx\tnotify.expulsions.dlq\tnotify.expulsions");
        assertThat(probe.take(DEAD).getProps().getMessageId()).isEqualTo("kept");

        probe.onChannel(channel -> channel.queueDelete(DEAD));
        topology.declareAgain();
    }

    @Test
    void everyQueueThatOnlyPeopleReadIsBounded() {
        topology.declareSubscriberQueue("test.bounded", "deadline.#");

        List<String> queues = rabbit.ask("list_queues", "name", "arguments", "--silent")
                .lines()
                .filter(line -> line.contains(".dlq\t") || line.startsWith("grata.unrouted\t"))
                .toList();

        assertThat(queues)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.contains("{\"x-max-length\",100000}"))
                .allMatch(line -> line.contains("{\"x-max-length-bytes\",1073741824}"))
                .allMatch(line ->
                        line.contains("{\"x-overflow\",\"reject-publish\"}") != line.startsWith("test.bounded.dlq\t"));
        topology.deleteSubscriberQueue("test.bounded");
    }

    @Test
    void aFullQueueOfUnroutedMessagesRefusesMore() throws Exception {
        probe.drain(Exchanges.UNROUTED);
        int refused = fill(Exchanges.UNROUTED, 110_000);

        depths.step();
        int depth = (int) gauge(Exchanges.UNROUTED);
        // Senders hear of it a little late, so somewhat more than 100,000 may be in.
        assertThat(refused).isBetween(5_000, 10_000);
        assertThat(depth).isEqualTo(110_000 - refused);
        probe.onChannel(channel -> channel.queuePurge(Exchanges.UNROUTED));
    }

    @Test
    void fullDeadLettersOfASubscriberLoseTheirOldest() throws Exception {
        topology.declareSubscriberQueue("test.full", "deadline.#");

        assertThat(fill("test.full.dlq", 100_010)).isZero();

        probe.onChannel(channel -> {
            assertThat(channel.queueDeclarePassive("test.full.dlq").getMessageCount())
                    .isEqualTo(100_000);
            assertThat(channel.basicGet("test.full.dlq", true).getProps().getMessageId())
                    .isEqualTo(new UUID(0, 10).toString());
        });
        topology.deleteSubscriberQueue("test.full");
    }

    @Test
    void theDepthsOfTheServicesQueuesAreGauges() {
        probe.drain(DEAD);
        probe.publish("", DEAD, "one", "t", "{}");
        probe.publish("", DEAD, "two", "t", "{}");

        await().atMost(PATIENCE).untilAsserted(() -> {
            depths.step();
            assertThat(gauge(DEAD)).isEqualTo(2);
        });
        assertThat(meters.find("grata.queue.depth").gauges())
                .extracting(gauge -> gauge.getId().getTag("queue"))
                .containsExactlyInAnyOrder(
                        "grata.unrouted",
                        "registry.announcement-extracted",
                        "registry.announcement-extracted.dlq",
                        "notify.expulsions",
                        "notify.expulsions.dlq");
        probe.drain(DEAD);
    }

    private double gauge(String queue) {
        return meters.get("grata.queue.depth").tag("queue", queue).gauge().value();
    }

    /** Ids count from 0; tells how many were refused. */
    private int fill(String queue, int count) throws InterruptedException {
        int refused = 0;
        try (ConfirmedPublisher publisher = new ConfirmedPublisher(connection, PATIENCE)) {
            for (int from = 0; from < count; from += 5_000) {
                List<OutboundMessage> batch = new ArrayList<>();
                for (int i = from; i < Math.min(count, from + 5_000); i++) {
                    batch.add(new OutboundMessage(new UUID(0, i), "", queue, "t", Map.of(), new byte[] {'1'}));
                }
                List<Receipt> receipts = publisher.publish(batch);
                refused += (int) receipts.stream()
                        .filter(Receipt.Refused.class::isInstance)
                        .count();
                assertThat(receipts)
                        .allMatch(
                                receipt -> receipt instanceof Receipt.Confirmed || receipt instanceof Receipt.Refused);
            }
        }
        return refused;
    }
}
