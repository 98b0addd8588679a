package org.grata.notify.subscription.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.topology.SubscriberQueueRemoval;
import org.grata.messaging.topology.Topology;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.Delivery.Queue;
import org.grata.notify.subscription.SubscriberQueue;
import org.grata.notify.subscription.SubscriberQueues;

/** Subscribers' queues on the broker: one each, or the stream that many share. */
@ApplicationScoped
public class BrokerQueues implements SubscriberQueues {
    private final Topology topology;
    private final SubscriberQueueRemoval removal;

    public BrokerQueues(Topology topology, SubscriberQueueRemoval removal) {
        this.topology = topology;
        this.removal = removal;
    }

    @Override
    public int open(SubscriberQueue queue) {
        String key = ReminderAddress.bindingKey(queue.subscriptionId());
        return switch (queue.kind()) {
            case DEDICATED -> topology.declareSubscriberQueue(name(queue), key);
            case SHARED -> {
                topology.declareInStream(key);
                yield 0;
            }
            case OWN -> 0;
        };
    }

    @Override
    public Set<UUID> remove(Collection<SubscriberQueue> queues) throws InterruptedException {
        List<SubscriberQueue> shared = ofKind(Queue.SHARED, queues);
        if (!shared.isEmpty()) {
            topology.unbindSubscriberQueue(
                    Topology.REMINDER_STREAM,
                    shared.stream().map(BrokerQueues::bindingKey).toList());
        }
        List<SubscriberQueue> dedicated = ofKind(Queue.DEDICATED, queues);
        Set<String> gone = dedicated.isEmpty()
                ? Set.of()
                : removal.remove(
                        dedicated.stream().collect(Collectors.toMap(BrokerQueues::name, BrokerQueues::bindingKey)));
        return queues.stream()
                .filter(queue -> queue.kind() != Queue.DEDICATED || gone.contains(name(queue)))
                .map(SubscriberQueue::subscriptionId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void discard(SubscriberQueue queue) {
        switch (queue.kind()) {
            case DEDICATED -> topology.deleteSubscriberQueue(name(queue));
            case SHARED -> topology.unbindSubscriberQueue(Topology.REMINDER_STREAM, List.of(bindingKey(queue)));
            case OWN -> {}
        }
    }

    private static List<SubscriberQueue> ofKind(Queue kind, Collection<SubscriberQueue> queues) {
        return queues.stream().filter(queue -> queue.kind() == kind).toList();
    }

    private static String name(SubscriberQueue queue) {
        return Delivery.Amqp.queue(queue.subscriptionId());
    }

    private static String bindingKey(SubscriberQueue queue) {
        return ReminderAddress.bindingKey(queue.subscriptionId());
    }
}
