package org.grata.notify.delivery;

/** How a reminder goes to its subscriber. */
public enum DeliveryType {
    AMQP,
    WEBHOOK,
    PULL
}
