package org.grata.messaging.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;
import org.grata.messaging.topology.ConsumerQueue;
import org.grata.messaging.topology.Exchanges;

/** The settings of incoming channels with which the connector would lose messages. */
@ApplicationScoped
class ChannelCheck implements StartupCheck {
    private static final int LARGEST_PREFETCH = 100;

    private final Settings settings;

    ChannelCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (String channel : settings.channels()) {
            prefetch(channel).ifPresent(faults::add);
            exactly(channel, "auto-acknowledgement", "false", "a message would be gone before it is handled")
                    .ifPresent(faults::add);
            exactly(channel, "failure-strategy", "reject", "a refused message would not reach the dead letters")
                    .ifPresent(faults::add);
            exactly(
                            channel,
                            "content-type-override",
                            "application/octet-stream",
                            "a broken body would stop the channel")
                    .ifPresent(faults::add);
            exactly(channel, "exchange.name", Exchanges.EVENTS, "events arrive there")
                    .ifPresent(faults::add);
            exactly(channel, "exchange.arguments", "grata-exchange", "the broker refuses to declare it differently")
                    .ifPresent(faults::add);
            queue(channel, faults);
        }
        return faults;
    }

    private Optional<Fault> prefetch(String channel) {
        String attribute = "max-outstanding-messages";
        Optional<String> told = settings.ofChannel(channel, attribute);
        boolean bounded = told.isPresent()
                && told.get().matches("[0-9]{1,4}")
                && Integer.parseInt(told.get()) >= 1
                && Integer.parseInt(told.get()) <= LARGEST_PREFETCH;
        return bounded
                ? Optional.empty()
                : Optional.of(fault(
                        channel,
                        attribute,
                        "is " + told.orElse("not set") + ": the client would take in more than it can hold",
                        "set it between 1 and " + LARGEST_PREFETCH));
    }

    private void queue(String channel, List<Fault> faults) {
        Optional<String> name = settings.ofChannel(channel, "queue.name");
        Optional<ConsumerQueue> known = name.flatMap(ConsumerQueue::named);
        if (known.isEmpty()) {
            faults.add(fault(
                    channel,
                    "queue.name",
                    "is " + name.orElse("not set") + ", which has no dead letters",
                    "use a queue of org.grata.messaging.topology.ConsumerQueue"));
            return;
        }
        ConsumerQueue queue = known.get();
        exactly(channel, "queue.arguments", queue.queue(), "without them the queue has no dead-letter exchange")
                .ifPresent(faults::add);
        Set<String> keys = new HashSet<>(Arrays.asList(
                settings.ofChannel(channel, "routing-keys").orElse("#").split("\\s*,\\s*", -1)));
        if (!keys.equals(Set.copyOf(queue.bindingKeys()))) {
            faults.add(fault(
                    channel,
                    "routing-keys",
                    "are " + keys + ", the topology says otherwise",
                    "set them to " + String.join(",", queue.bindingKeys())));
        }
        if (!"1".equals(settings.ofChannel(channel, "concurrency").orElse("1"))) {
            faults.add(fault(
                    channel,
                    "concurrency",
                    "opens several connections for one queue, and a late ack could hit another's message",
                    "leave it out; grata.messaging.inbox.concurrency handles events at once"));
        }
    }

    private Optional<Fault> exactly(String channel, String attribute, String value, String because) {
        Optional<String> told = settings.ofChannel(channel, attribute);
        return told.filter(value::equals).isPresent()
                ? Optional.empty()
                : Optional.of(fault(
                        channel, attribute, "is " + told.orElse("not set") + ": " + because, "set it to " + value));
    }

    private static Fault fault(String channel, String attribute, String problem, String remedy) {
        return new Fault("mp.messaging.incoming." + channel + "." + attribute, problem, remedy);
    }
}
