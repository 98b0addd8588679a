package org.grata.messaging.connector;

import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;
import org.grata.messaging.topology.Arguments;
import org.grata.messaging.topology.ConsumerQueue;

/** The arguments of the topology under the names by which channel configuration asks for them. */
class ConnectorArguments {
    /** Of the topic exchanges. */
    static final String EXCHANGE = "grata-exchange";

    private final Arguments arguments;

    ConnectorArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    @Produces
    @Singleton
    @Identifier(EXCHANGE)
    Map<String, Object> exchange() {
        return arguments.exchange();
    }

    @Produces
    @Singleton
    @Identifier(ConsumerQueue.ANNOUNCEMENT_EXTRACTED)
    Map<String, Object> announcementExtracted() {
        return arguments.consumerQueue(ConsumerQueue.ANNOUNCEMENT_EXTRACTED);
    }

    @Produces
    @Singleton
    @Identifier(ConsumerQueue.EXPULSIONS)
    Map<String, Object> expulsions() {
        return arguments.consumerQueue(ConsumerQueue.EXPULSIONS);
    }
}
