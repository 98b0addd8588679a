package org.grata.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;

import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;

/** Which broker to use, in the order of preference; none of them touches a node that already runs. */
public sealed interface BrokerChoice {
    /** The one that {@code GRATA_AMQP_URL} names. */
    record Named(String amqpUrl) implements BrokerChoice {}

    /** A private node of the installed RabbitMQ. */
    record Installed(RabbitMqInstallation installation) implements BrokerChoice {}

    /** Qpid inside this process. */
    record Embedded() implements BrokerChoice {}

    /**
     * Reads {@code GRATA_AMQP_URL}, then {@code GRATA_BROKER} ({@code embedded} overlooks an installed
     * RabbitMQ), then the {@code PATH}.
     */
    static BrokerChoice of(Map<String, String> environment) {
        String url = environment.getOrDefault("GRATA_AMQP_URL", "");
        if (!url.isBlank()) {
            return new Named(url);
        }
        String wanted = environment.getOrDefault("GRATA_BROKER", "");
        return switch (wanted) {
            case "embedded" -> new Embedded();
            case "" ->
                RabbitMqInstallation.find(environment.getOrDefault("PATH", ""))
                        .<BrokerChoice>map(Installed::new)
                        .orElseGet(Embedded::new);
            default -> throw new LocalStackException("GRATA_BROKER may be 'embedded' or unset, not '" + wanted + "'");
        };
    }

    /**
     * Starts the broker, or connects to the named one.
     *
     * @param folder of the broker's own
     * @param amqpPort asked only when a broker is started here
     */
    default Broker start(Path folder, IntSupplier amqpPort, Ports ports) {
        return switch (this) {
            case Named named -> NamedBroker.reach(named.amqpUrl());
            case Installed installed ->
                PrivateRabbitMq.start(installed.installation(), folder, amqpPort.getAsInt(), ports);
            case Embedded _ -> EmbeddedQpid.start(folder, amqpPort.getAsInt());
        };
    }
}
