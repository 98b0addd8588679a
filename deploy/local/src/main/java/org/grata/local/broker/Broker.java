package org.grata.local.broker;

/** An AMQP 0-9-1 broker that the services can reach. */
public sealed interface Broker extends AutoCloseable permits NamedBroker, PrivateRabbitMq, EmbeddedQpid {
    /** {@code amqp://user:password@host:port/vhost}; holds a secret. */
    String amqpUrl();

    /** Whether dead-lettering, quorum queues and delivery limits are as RabbitMQ has them. */
    boolean isRabbitMq();

    /** One line for the user: which broker it is, and what it lacks. */
    String description();

    /** Stops what was started for it; nothing more for one that was named. */
    @Override
    void close();
}
