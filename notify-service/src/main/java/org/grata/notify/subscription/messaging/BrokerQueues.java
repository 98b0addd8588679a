package org.grata.notify.subscription.messaging;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.topology.SubscriberQueueRemoval;
import org.grata.messaging.topology.Topology;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.SubscriberQueues;

/** Subscribers' queues on the broker, one each. */
@ApplicationScoped
public class BrokerQueues implements SubscriberQueues {
    private final Topology topology;
    private final SubscriberQueueRemoval removal;

    public BrokerQueues(Topology topology, SubscriberQueueRemoval removal) {
        this.topology = topology;
        this.removal = removal;
    }

    @Override
    public int open(UUID subscriptionId) {
        return topology.declareSubscriberQueue(
                Delivery.Amqp.queue(subscriptionId), ReminderAddress.bindingKey(subscriptionId));
    }

    @Override
    public Set<UUID> remove(Collection<UUID> subscriptionIds) throws InterruptedException {
        Set<String> gone = removal.remove(
                subscriptionIds.stream().collect(Collectors.toMap(Delivery.Amqp::queue, ReminderAddress::bindingKey)));
        return subscriptionIds.stream()
                .filter(id -> gone.contains(Delivery.Amqp.queue(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void discard(UUID subscriptionId) {
        topology.deleteSubscriberQueue(Delivery.Amqp.queue(subscriptionId));
    }
}
