package org.grata.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import org.grata.local.Left;
import org.grata.local.process.Ports;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "installed", disabledReason = "rabbitmq-server is not installed")
@Timeout(240)
class PrivateRabbitMqTest {
    @TempDir
    Path folder;

    static boolean installed() {
        return RabbitMqInstallation.find().isPresent();
    }

    @Test
    void keepsQuorumQueuesOverAKillAndLeavesNothingBehind() throws Exception {
        Ports ports = new Ports();
        int port = ports.free();
        List<ProcessRecord> processes;
        try (PrivateRabbitMq node = PrivateRabbitMq.start(installation(), folder, port, ports)) {
            processes = node.running();
            assertThat(processes).extracting(ProcessRecord::name).containsExactly("epmd", "rabbitmq");
            Connection connection = connect(node);
            try (Channel channel = connection.createChannel()) {
                channel.queueDeclare("kept", true, false, false, Map.of("x-queue-type", "quorum"));
                channel.confirmSelect();
                channel.basicPublish("", "kept", MessageProperties.PERSISTENT_BASIC, "one".getBytes(UTF_8));
                channel.waitForConfirmsOrDie(10_000);
            }
            PrivateRabbitMq.attach(installation(), folder).closeConnections("test");
            assertThat(Waiting.until(Duration.ofSeconds(10), () -> !connection.isOpen()))
                    .isTrue();

            // RabbitMQ 3.10 never gets a quorum queue back that was declared within some 3 s before a kill.
            assertThat(Waiting.until(Duration.ofSeconds(30), () -> node.control("list_queues", "name", "messages")
                            .contains("kept\t1")))
                    .isTrue();
            node.kill();
            assertThat(Ports.accepts(port)).isFalse();
            node.start();
            try (Connection again = connect(node);
                    Channel channel = again.createChannel()) {
                // The queue needs a moment to elect its leader.
                assertThat(Waiting.until(Duration.ofSeconds(20), () -> depth(channel) == 1))
                        .isTrue();
            }
            assertThat(node.control("list_queues", "name")).contains("kept");
        }
        assertThat(processes).noneMatch(ProcessRecord::isRunning);
        assertThat(Ports.accepts(port)).isFalse();
    }

    @Test
    void listensOnLoopbackOnlyAndTakesNoPortOfAnotherNode() throws Exception {
        Ports ports = new Ports();
        int port = ports.free();
        try (PrivateRabbitMq node = PrivateRabbitMq.start(installation(), folder, port, ports)) {
            assertThat(Ports.accepts(port)).isTrue();
            assertThat(node.control("status")).doesNotContain("[::]", "0.0.0.0");
            assertThat(Files.getPosixFilePermissions(folder.resolve(".erlang.cookie")))
                    .hasSize(2);
        }
    }

    @Test
    void stopsTheNodeThatAKilledLauncherLeft() throws Exception {
        Left.running("rabbitmq", folder);
        List<ProcessRecord> left =
                PrivateRabbitMq.attach(installation(), folder).running();
        assertThat(left).hasSize(2);
        PrivateRabbitMq.stopLeftover(folder);
        assertThat(left).noneMatch(ProcessRecord::isRunning);
    }

    private static int depth(Channel channel) {
        try {
            return channel.queueDeclarePassive("kept").getMessageCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RabbitMqInstallation installation() {
        return RabbitMqInstallation.find().orElseThrow();
    }

    private static Connection connect(Broker broker) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(broker.amqpUrl());
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }
}
