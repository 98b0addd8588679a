package org.grata.notify.broker;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.messaging.topology.Topology;
import org.grata.notify.planning.SubscriberQueues;
import org.grata.notify.subscription.Delivery;

/** Subscribers' queues on the broker, one each. */
@ApplicationScoped
public class BrokerQueues implements SubscriberQueues {
    private final Topology topology;

    public BrokerQueues(Topology topology) {
        this.topology = topology;
    }

    @Override
    public void open(UUID subscriptionId) {
        topology.declareSubscriberQueue(
                Delivery.Amqp.queue(subscriptionId), ReminderAddress.bindingKey(subscriptionId));
    }

    @Override
    public void remove(UUID subscriptionId) {
        topology.deleteSubscriberQueue(Delivery.Amqp.queue(subscriptionId));
    }
}
