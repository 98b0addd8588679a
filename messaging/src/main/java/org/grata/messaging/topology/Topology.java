package org.grata.messaging.topology;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ChannelWork;

/**
 * Declares every exchange, queue and binding of Grata. Each service declares all of it, so that no event
 * is unroutable only because its consumer has never been started. Thread-safe.
 */
@ApplicationScoped
public class Topology {
    private static final boolean DURABLE = true;

    private final BrokerConnection connection;
    private final Arguments arguments;
    private final ReentrantLock declaring = new ReentrantLock();
    private int declaredFor;

    Topology(BrokerConnection connection, Arguments arguments) {
        this.connection = connection;
        this.arguments = arguments;
    }

    /**
     * Declares all unless that was done on this connection.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void ensureDeclared() {
        declaring.lock();
        try {
            int generation = connection.generation();
            if (generation == 0 || generation != declaredFor) {
                ChannelWork.on(connection, this::declareAll);
                declaredFor = connection.generation();
            }
        } finally {
            declaring.unlock();
        }
    }

    /**
     * A durable queue of reminders for one subscriber, with its dead letters in {@code <name>.dlq}. Has
     * no effect when it is there with the same bindings; bindings it has besides are kept.
     *
     * @param bindingKeys topic patterns on {@link Exchanges#DEADLINES}
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void declareSubscriberQueue(String name, Collection<String> bindingKeys) {
        ensureDeclared();
        ChannelWork.on(connection, channel -> {
            declareWithDeadLetters(channel, name, arguments.subscriberQueue(name));
            for (String key : bindingKeys) {
                channel.queueBind(name, Exchanges.DEADLINES, key);
            }
        });
    }

    /** Like {@link #declareSubscriberQueue(String, Collection)}, with one pattern. */
    public void declareSubscriberQueue(String name, String bindingKey) {
        declareSubscriberQueue(name, List.of(bindingKey));
    }

    /**
     * Removes bindings of a subscriber's queue; those it does not have are passed over.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void unbindSubscriberQueue(String name, Collection<String> bindingKeys) {
        ChannelWork.on(connection, channel -> {
            for (String key : bindingKeys) {
                channel.queueUnbind(name, Exchanges.DEADLINES, key);
            }
        });
    }

    /**
     * Deletes the queue with all it holds, and its dead letters; no effect when it is gone.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void deleteSubscriberQueue(String name) {
        ChannelWork.on(connection, channel -> {
            channel.queueDelete(name);
            channel.queueDelete(deadLettersOf(name));
        });
    }

    /** Where the dead letters of a queue lie. */
    public static String deadLettersOf(String queue) {
        return queue + ".dlq";
    }

    /** Declares all, whatever was declared before: for those who found something missing. */
    public void declareAll(Channel channel) throws IOException, TimeoutException {
        channel.exchangeDeclare(Exchanges.UNROUTED, BuiltinExchangeType.FANOUT, DURABLE);
        channel.queueDeclare(Exchanges.UNROUTED, DURABLE, false, false, arguments.parkingQueue());
        channel.queueBind(Exchanges.UNROUTED, Exchanges.UNROUTED, "");
        // Before the queues: Qpid wants to know the exchange a queue gives its dead letters to.
        channel.exchangeDeclare(Exchanges.DEAD_LETTERS, BuiltinExchangeType.DIRECT, DURABLE);
        channel.exchangeDeclare(Exchanges.EVENTS, BuiltinExchangeType.TOPIC, DURABLE, false, arguments.exchange());
        channel.exchangeDeclare(Exchanges.DEADLINES, BuiltinExchangeType.TOPIC, DURABLE, false, arguments.exchange());
        for (ConsumerQueue consumer : ConsumerQueue.values()) {
            declareWithDeadLetters(channel, consumer.queue(), arguments.consumerQueue(consumer.queue()));
            for (String key : consumer.bindingKeys()) {
                channel.queueBind(consumer.queue(), Exchanges.EVENTS, key);
            }
        }
    }

    private void declareWithDeadLetters(Channel channel, String queue, Map<String, Object> queueArguments)
            throws IOException {
        channel.queueDeclare(deadLettersOf(queue), DURABLE, false, false, arguments.parkingQueue());
        channel.queueBind(deadLettersOf(queue), Exchanges.DEAD_LETTERS, queue);
        channel.queueDeclare(queue, DURABLE, false, false, queueArguments);
    }
}
