package org.grata.testing;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.MessageProperties;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class TestBrokerTest {
    private final TestBroker broker = TestBroker.ofJvm();

    @Test
    void collectsWhatWasPublished() {
        broker.declareQueue("collected", "amq.topic", "told.#");
        broker.publish("amq.topic", "told.once", MessageProperties.PERSISTENT_TEXT_PLAIN, "příklad");
        await().untilAsserted(() -> assertThat(broker.depth("collected")).isEqualTo(1));
        try (TestBroker.Collector collector = broker.collect("collected")) {
            await().untilAsserted(() -> assertThat(collector.messages())
                    .extracting(Received::exchange, Received::routingKey, Received::body)
                    .containsExactly(tuple("amq.topic", "told.once", "příklad")));
        }
        assertThat(broker.depth("collected")).isZero();
        broker.deleteQueue("collected");
        assertThat(broker.queueExists("collected")).isFalse();
    }

    @Test
    @RequiresRabbitMq
    void breaksConnectionsAndTheNodeItself() throws Exception {
        broker.declareQueue("survives", "amq.topic", "survives");
        broker.publish("amq.topic", "survives", MessageProperties.PERSISTENT_TEXT_PLAIN, "still here");

        Connection connection = broker.connect();
        broker.closeAllConnections();
        await().until(() -> !connection.isOpen());

        broker.kill();
        broker.start();
        await().untilAsserted(() -> assertThat(broker.depth("survives")).isEqualTo(1));
        broker.stop();
        broker.start();
        assertThat(broker.depth("survives")).isEqualTo(1);
        broker.deleteQueue("survives");
    }
}
