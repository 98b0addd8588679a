package org.grata.messaging.connector;

import org.grata.messaging.broker.BrokerConnection;
import org.grata.messaging.topology.Topology;

/** Makes readers besides those of the service, for tests that stop them. */
public final class Readers {
    private Readers() {}

    public static QueueReaders of(BrokerConnection broker, Topology topology) {
        return new QueueReaders(broker, topology);
    }
}
