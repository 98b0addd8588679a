package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.grata.message.AnnouncementExtracted;
import org.grata.messaging.app.Probe;
import org.grata.messaging.topology.Exchanges;
import org.grata.messaging.topology.Topology;

import static org.awaitility.Awaitility.await;

/** Puts events into the outbox and listens to what comes of them. */
@ApplicationScoped
public class Sending {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Topology topology;
    private final Probe probe;

    Sending(Outbox outbox, Topology topology, Probe probe) {
        this.outbox = outbox;
        this.topology = topology;
        this.probe = probe;
    }

    void untilTheBrokerIsThere() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            topology.ensureDeclared();
            return true;
        });
        probe.drain(Exchanges.UNROUTED);
    }

    void add(OutgoingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
    }

    /** A second queue for the same events, which nobody but the test reads. */
    String listener(String name) {
        probe.onChannel(channel -> {
            channel.queueDelete(name);
            channel.queueDeclare(name, true, false, false, null);
            channel.queueBind(name, Exchanges.EVENTS, AnnouncementExtracted.TYPE);
        });
        return name;
    }

    List<String> received(String queue, int count) {
        List<String> received = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            probe.drain(queue)
                    .forEach(message -> received.add(message.getProps().getMessageId()));
            return received.size() >= count && probe.unsent() == 0;
        });
        probe.drain(queue).forEach(message -> received.add(message.getProps().getMessageId()));
        return received;
    }
}
