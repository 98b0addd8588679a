package org.grata.messaging;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which broker. */
@ConfigMapping(prefix = "grata.amqp")
public interface AmqpConfig {
    /** {@code amqp://user:password@host:port/vhost}; without it the service does not start. */
    Optional<String> url();

    /** Whether the broker is Apache Qpid Broker-J, which has no quorum queues and no alternate exchanges. */
    @WithDefault("false")
    boolean embeddedBroker();
}
