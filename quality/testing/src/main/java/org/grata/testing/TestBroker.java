package org.grata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.local.broker.PrivateRabbitMq;
import org.grata.local.broker.RabbitMqInstallation;

/**
 * The tests' broker as a test sees it: publish, collect, look, and break it.
 *
 * <p>Every call but {@link #collect} uses a connection of its own, so that none is left half dead by
 * a test that breaks the broker.
 */
public final class TestBroker {
    private static final long CONFIRM_LIMIT_MILLIS = 10_000;

    private final String amqpUrl;
    private final boolean rabbitMq;
    private final Path folder;

    private TestBroker(String amqpUrl, boolean rabbitMq, Path folder) {
        this.amqpUrl = amqpUrl;
        this.rabbitMq = rabbitMq;
        this.folder = folder;
    }

    /** The broker of this JVM's tests, started when none of them needed it before. */
    public static TestBroker ofJvm() {
        Map<String, String> stack = SharedStack.ofJvm("test");
        return new TestBroker(
                stack.get("amqp.url"),
                Boolean.parseBoolean(stack.get("amqp.rabbitmq")),
                SharedStack.brokerFolder(Path.of(stack.get("folder"))));
    }

    public String amqpUrl() {
        return amqpUrl;
    }

    public boolean isRabbitMq() {
        return rabbitMq;
    }

    /** A connection that does not recover by itself; the caller closes it. */
    public Connection connect() throws IOException {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(amqpUrl);
            factory.setAutomaticRecoveryEnabled(false);
            return factory.newConnection("grata-test");
        } catch (TimeoutException | URISyntaxException | GeneralSecurityException e) {
            throw new IOException("no connection to the tests' broker", e);
        }
    }

    /** Work on a channel of its own. */
    @FunctionalInterface
    public interface ChannelWork<T> {
        T on(Channel channel) throws IOException;
    }

    /** Runs the work on a fresh channel. */
    public <T> T with(ChannelWork<T> work) {
        try (Connection connection = connect()) {
            return work.on(connection.createChannel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes and waits for the broker's confirm. */
    public void publish(String exchange, String routingKey, AMQP.BasicProperties properties, String body) {
        with(channel -> {
            channel.confirmSelect();
            channel.basicPublish(exchange, routingKey, properties, body.getBytes(StandardCharsets.UTF_8));
            try {
                channel.waitForConfirmsOrDie(CONFIRM_LIMIT_MILLIS);
            } catch (InterruptedException | TimeoutException e) {
                throw new IOException("the broker did not confirm", e);
            }
            return routingKey;
        });
    }

    /** A durable classic queue bound to the exchange, which must exist; gives its name back. */
    public String declareQueue(String queue, String exchange, String bindingKey) {
        return with(channel -> {
            channel.queueDeclare(queue, true, false, false, Map.of());
            channel.queueBind(queue, exchange, bindingKey);
            return queue;
        });
    }

    public void deleteQueue(String queue) {
        with(channel -> channel.queueDelete(queue));
    }

    /** Messages ready in the queue; those handed out and not acknowledged are not counted. */
    public int depth(String queue) {
        return with(channel -> channel.queueDeclarePassive(queue).getMessageCount());
    }

    public boolean queueExists(String queue) {
        try {
            return with(channel -> channel.queueDeclarePassive(queue) != null);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Takes every message from the queue, acknowledging each, until closed. */
    public Collector collect(String queue) {
        try {
            return new Collector(connect(), queue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What arrived in a queue so far. */
    public static final class Collector implements AutoCloseable {
        private final Connection connection;
        private final List<Received> messages = new CopyOnWriteArrayList<>();

        private Collector(Connection connection, String queue) throws IOException {
            this.connection = connection;
            connection
                    .createChannel()
                    .basicConsume(
                            queue,
                            true,
                            (_, delivery) -> messages.add(Received.of(
                                    delivery.getEnvelope().getExchange(),
                                    delivery.getEnvelope().getRoutingKey(),
                                    delivery.getProperties(),
                                    delivery.getBody())),
                            _ -> {});
        }

        /** In order of arrival; a view of this moment. */
        public List<Received> messages() {
            return List.copyOf(messages);
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (IOException | AlreadyClosedException e) {
                // The broker was broken by the test; nothing is left to close.
            }
        }
    }

    /** Closes every client's connection from the broker's side. RabbitMQ only. */
    public void closeAllConnections() {
        node().closeConnections("closed by a test");
    }

    /** Stops the node in order; queues and messages stay. RabbitMQ only. */
    public void stop() {
        node().stop();
    }

    /**
     * Ends the node by force. RabbitMQ only.
     *
     * <p>RabbitMQ 3.10 does not get a quorum queue back that was declared within some 3 s before (its
     * member finds no leader any more). A test that declares and kills waits until {@code
     * control("list_queues", "name", "messages")} tells the count, which it does every 5 s.
     */
    public void kill() {
        node().kill();
    }

    /** Starts the node again on the same port and waits until it answers. RabbitMQ only. */
    public void start() {
        node().start();
    }

    /** Runs {@code rabbitmqctl} for the node and gives its output. RabbitMQ only. */
    public String control(String... arguments) {
        return node().control(arguments);
    }

    private PrivateRabbitMq node() {
        if (!rabbitMq) {
            throw new IllegalStateException("only RabbitMQ can do this: mark the test @RequiresRabbitMq");
        }
        return PrivateRabbitMq.attach(RabbitMqInstallation.find().orElseThrow(), folder);
    }
}
