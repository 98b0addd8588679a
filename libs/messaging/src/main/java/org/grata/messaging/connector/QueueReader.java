package org.grata.messaging.connector;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import com.rabbitmq.client.ShutdownSignalException;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.topology.Topology;
import org.jboss.logging.Logger;

/**
 * Consumes one queue on a connection of its own, for as long as its thread lives. Whatever ends the
 * consumption (connection or channel closed, consumer cancelled, topology gone), it throws the connection
 * away, declares the topology and consumes again on a new one.
 */
final class QueueReader implements Runnable {
    private static final Logger LOG = Logger.getLogger(QueueReader.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
    private static final int CLOSE_MILLIS = 2_000;
    private static final boolean AUTO_ACK = false;

    private final BrokerConnection broker;
    private final Topology topology;
    private final String queue;
    private final int prefetch;
    private final Consumer<Delivery> receiver;
    private Duration pause = FIRST_PAUSE;

    private volatile boolean consuming;
    private volatile boolean stopped;

    QueueReader(BrokerConnection broker, Topology topology, String queue, int prefetch, Consumer<Delivery> receiver) {
        this.broker = broker;
        this.topology = topology;
        this.queue = queue;
        this.prefetch = prefetch;
        this.receiver = receiver;
    }

    String queue() {
        return queue;
    }

    /** Whether the broker delivers to it now. */
    boolean isConsuming() {
        return consuming;
    }

    /**
     * Makes it return soon. Interrupting its thread alone would not do: what it calls while it connects may
     * take the interrupt for a failure of the broker.
     */
    void stop(Thread thread) {
        stopped = true;
        thread.interrupt();
    }

    /** Until stopped. */
    @Override
    public void run() {
        try {
            while (!stopped) {
                try {
                    consume();
                } catch (IOException | TimeoutException | GeneralSecurityException | RuntimeException e) {
                    LOG.warnf("%s cannot be consumed, next try in %s: %s", queue, pause, rootOf(e));
                } catch (Error e) {
                    LOG.errorf(e, "%s cannot be consumed, next try in %s", queue, pause);
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the broker delivers no more; what was not answered by then is delivered again. */
    private void consume() throws IOException, TimeoutException, GeneralSecurityException, InterruptedException {
        topology.declareAgain();
        Connection connection = broker.factory().newConnection(queue);
        try {
            Channel channel = connection.createChannel();
            channel.basicQos(prefetch);
            Subscriber subscriber = new Subscriber(channel);
            channel.basicConsume(queue, AUTO_ACK, subscriber);
            consuming = true;
            pause = FIRST_PAUSE;
            if (stopped) {
                return;
            }
            subscriber.ended.await();
            LOG.warnf("%s: the broker delivers no more: %s", queue, subscriber.reason);
        } finally {
            consuming = false;
            connection.abort(CLOSE_MILLIS);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Passes deliveries on, and learns of each way in which they can end. */
    private final class Subscriber extends DefaultConsumer {
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile String reason = "";

        Subscriber(Channel channel) {
            super(channel);
        }

        /** Whatever the receiver throws closes the channel, so that no delivery stays unanswered for ever. */
        @Override
        public void handleDelivery(String consumerTag, Envelope envelope, BasicProperties properties, byte[] body) {
            receiver.accept(new Delivery(getChannel(), envelope.getDeliveryTag(), properties, body));
        }

        @Override
        public void handleCancel(String consumerTag) {
            end("the consumer was cancelled");
        }

        @Override
        public void handleShutdownSignal(String consumerTag, ShutdownSignalException cause) {
            end(String.valueOf(cause.getMessage()));
        }

        private void end(String why) {
            reason = why;
            ended.countDown();
        }
    }
}
