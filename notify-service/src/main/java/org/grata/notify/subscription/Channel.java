package org.grata.notify.subscription;

/** The ways in which a subscriber is told. */
public enum Channel {
    /** By a message on the broker. */
    AMQP,
    /** By a request to the subscriber's own address. */
    WEBHOOK,
    /** Not at all: the subscriber looks. */
    PULL
}
