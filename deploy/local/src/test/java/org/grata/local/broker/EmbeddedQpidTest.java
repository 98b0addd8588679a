package org.grata.local.broker;

import java.nio.file.Path;
import java.util.Map;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedQpidTest {
    @TempDir
    Path folder;

    @Test
    void carriesMessagesAndOverlooksWhatOnlyRabbitMqKnows() throws Exception {
        int port = new Ports().free();
        try (EmbeddedQpid broker = EmbeddedQpid.start(folder, port)) {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(broker.amqpUrl());
            try (Connection connection = factory.newConnection();
                    Channel channel = connection.createChannel()) {
                channel.exchangeDeclare("events", "topic", true, false, Map.of("alternate-exchange", "nowhere"));
                channel.queueDeclare("q", true, false, false, Map.of("x-queue-type", "quorum"));
                channel.queueBind("q", "events", "a.#");
                channel.confirmSelect();
                channel.basicPublish("events", "a.b", true, null, "told".getBytes(UTF_8));
                channel.waitForConfirmsOrDie(10_000);
                assertThat(new String(channel.basicGet("q", true).getBody(), UTF_8))
                        .isEqualTo("told");
            }
            NamedBroker named = NamedBroker.reach(broker.amqpUrl());
            assertThat(named.isRabbitMq()).isFalse();
            assertThat(named.description()).contains("127.0.0.1:" + port).doesNotContain(broker.amqpUrl());
        }
        assertThat(Ports.isFree(port)).isTrue();
    }
}
