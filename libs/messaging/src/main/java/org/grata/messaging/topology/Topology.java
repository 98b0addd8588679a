package org.grata.messaging.topology;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.messaging.broker.ChannelWork;
import org.grata.messaging.broker.CloseReason;
import org.jboss.logging.Logger;

/**
 * Declares every exchange, queue and binding of Grata. Each service declares all of it, so that no event
 * is unroutable only because its consumer has never been started. Thread-safe.
 */
@ApplicationScoped
public class Topology {
    private static final Logger LOG = Logger.getLogger(Topology.class);
    private static final boolean DURABLE = true;

    /** The stream of reminders that many subscribers share. */
    public static final String REMINDER_STREAM = "grata.reminders";

    private static final int AFTER_CHECKS = 100;

    private final BrokerConnection connection;
    private final Arguments arguments;
    private final ReentrantLock declaring = new ReentrantLock();
    private final Set<String> foundUnbounded = ConcurrentHashMap.newKeySet();
    private int declaredFor;

    Topology(BrokerConnection connection, Arguments arguments) {
        this.connection = connection;
        this.arguments = arguments;
    }

    /**
     * Before the incoming channels, which declare their part too: on a broker that an earlier version used
     * they would be refused. A broker that is away is told of by the relay.
     */
    void onStart(@Observes @Priority(AFTER_CHECKS) StartupEvent event) {
        try {
            ensureDeclared();
        } catch (BrokerUnavailableException e) {
            LOG.debugf(e, "not declared at the start; the relay does it when the broker is there");
        }
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
                declareAgain();
            }
        } finally {
            declaring.unlock();
        }
    }

    /**
     * Declares all, for when something of it may have been deleted.
     *
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void declareAgain() {
        declaring.lock();
        try {
            declareAll();
            declaredFor = connection.generation();
        } finally {
            declaring.unlock();
        }
    }

    /**
     * A durable queue of reminders for one subscriber, with its dead letters in {@code <name>.dlq}. Has
     * no effect when it is there with the same bindings; bindings it has besides are kept.
     *
     * @param bindingKeys topic patterns on {@link Exchanges#DEADLINES}
     * @return how many dead letters it has
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public int declareSubscriberQueue(String name, Collection<String> bindingKeys) {
        ensureDeclared();
        int deadLetters = declareParking(deadLettersOf(name), arguments.subscriberDeadLetters());
        ChannelWork.on(connection, channel -> {
            channel.queueBind(deadLettersOf(name), Exchanges.DEAD_LETTERS, name);
            channel.queueDeclare(name, DURABLE, false, false, arguments.subscriberQueue(name));
            for (String key : bindingKeys) {
                channel.queueBind(name, Exchanges.DEADLINES, key);
            }
        });
        return deadLetters;
    }

    /** Like {@link #declareSubscriberQueue(String, Collection)}, with one pattern. */
    public int declareSubscriberQueue(String name, String bindingKey) {
        return declareSubscriberQueue(name, List.of(bindingKey));
    }

    /**
     * Has the stream that many subscribers share take reminders too. No effect when it does already.
     *
     * @param bindingKey a topic pattern on {@link Exchanges#DEADLINES}
     * @throws BrokerUnavailableException when the broker cannot be reached or refuses
     */
    public void declareInStream(String bindingKey) {
        ensureDeclared();
        ChannelWork.on(connection, channel -> {
            channel.queueDeclare(REMINDER_STREAM, DURABLE, false, false, arguments.reminderStream());
            channel.queueBind(REMINDER_STREAM, Exchanges.DEADLINES, bindingKey);
        });
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
     * Deletes the queue with all it holds, and its dead letters; no effect when it is gone. Only for one to
     * which nothing is routed; others go by {@link SubscriberQueueRemoval}.
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

    private void declareAll() {
        ChannelWork.on(connection, channel -> {
            channel.exchangeDeclare(Exchanges.UNROUTED, BuiltinExchangeType.FANOUT, DURABLE);
            // Before the queues: Qpid wants to know the exchange a queue gives its dead letters to.
            channel.exchangeDeclare(Exchanges.DEAD_LETTERS, BuiltinExchangeType.DIRECT, DURABLE);
        });
        declareTopic(Exchanges.EVENTS);
        declareTopic(Exchanges.DEADLINES);
        declareParking(Exchanges.UNROUTED, arguments.parkingQueue());
        for (ConsumerQueue consumer : ConsumerQueue.values()) {
            declareParking(deadLettersOf(consumer.queue()), arguments.parkingQueue());
        }
        ChannelWork.on(connection, this::declareConsumers);
    }

    private void declareConsumers(Channel channel) throws IOException {
        channel.queueBind(Exchanges.UNROUTED, Exchanges.UNROUTED, "");
        for (ConsumerQueue consumer : ConsumerQueue.values()) {
            String queue = consumer.queue();
            channel.queueBind(deadLettersOf(queue), Exchanges.DEAD_LETTERS, queue);
            channel.queueDeclare(queue, DURABLE, false, false, arguments.consumerQueue(queue));
            for (String key : consumer.bindingKeys()) {
                channel.queueBind(queue, Exchanges.EVENTS, key);
            }
        }
    }

    /**
     * An earlier version gave this exchange an alternate, which only deleting takes away. Nothing is lost by
     * that: until the bindings are back the broker returns or refuses what is sent, and it stays in the outbox.
     */
    private void declareTopic(String exchange) {
        try {
            ChannelWork.on(connection, channel -> declareTopic(channel, exchange));
        } catch (BrokerUnavailableException e) {
            if (!otherArguments(e)) {
                throw e;
            }
            LOG.warnf(
                    "exchange %s has other arguments and is made anew; queues that are not Grata's must be bound again",
                    exchange);
            ChannelWork.on(connection, channel -> {
                channel.exchangeDelete(exchange);
                declareTopic(channel, exchange);
            });
        }
    }

    private void declareTopic(Channel channel, String exchange) throws IOException {
        channel.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, DURABLE, false, arguments.exchange());
    }

    /** One that is there with other arguments may hold messages, so it stays as it is. Tells how many it holds. */
    private int declareParking(String queue, Map<String, Object> parking) {
        AtomicInteger depth = new AtomicInteger();
        try {
            ChannelWork.on(
                    connection,
                    channel -> depth.set(channel.queueDeclare(queue, DURABLE, false, false, parking)
                            .getMessageCount()));
        } catch (BrokerUnavailableException e) {
            if (!otherArguments(e)) {
                throw e;
            }
            ChannelWork.on(
                    connection,
                    channel -> depth.set(channel.queueDeclarePassive(queue).getMessageCount()));
            if (foundUnbounded.add(queue)) {
                LOG.warnf(
                        "queue %s was declared with other arguments and may grow without bound: give it a policy,"
                                + " or delete it when it is empty (docs/adr/0008-events-without-alternate.md)",
                        queue);
            }
        }
        return depth.get();
    }

    private static boolean otherArguments(BrokerUnavailableException failure) {
        return CloseReason.of(failure).filter(CloseReason::otherArguments).isPresent();
    }
}
