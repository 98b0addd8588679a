package org.grata.notify.subscription.messaging;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import com.rabbitmq.client.AMQP.BasicProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.topology.Topology;
import org.grata.notify.NotifyTest;
import org.grata.notify.subscription.Delivery;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How many reminders lie in the dead letters of all subscribers together. */
@QuarkusTest
class DeadLettersGaugeTest extends NotifyTest {
    @Inject
    QueueUpkeep upkeep;

    @Inject
    Topology topology;

    @Inject
    BrokerConnection connection;

    @Inject
    MeterRegistry meters;

    @Test
    void isTheSumOverAllSubscribersAfterEachPass() throws Exception {
        UUID one = subscribe("{\"name\":\"one\"}");
        UUID other = subscribe("{\"name\":\"other\"}");
        subscribe("{\"name\":\"without\"}");
        bury(one);
        bury(one);
        bury(other);
        MeterRegistry own = new SimpleMeterRegistry();
        QueueCare care = new QueueCare(upkeep, topology, connection, own);
        assertThat(gauge(own)).isNaN();

        care.step();

        assertThat(gauge(own)).isEqualTo(3);
        assertThat(own.getMeters()).hasSize(1);
        assertThat(gauge(meters)).isNotNegative();
    }

    private void bury(UUID subscription) {
        String dead = Topology.deadLettersOf(Delivery.Amqp.queue(subscription));
        int before = broker.depth(dead);
        broker.publish("", dead, new BasicProperties.Builder().deliveryMode(2).build(), "{}");
        await().atMost(Duration.ofSeconds(10)).until(() -> broker.depth(dead) == before + 1);
    }

    private static double gauge(MeterRegistry registry) {
        return registry.get("grata.queue.depth")
                .tag("queue", "grata.subscription.*.dlq")
                .gauge()
                .value();
    }
}
