package org.grata.local.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.grata.local.broker.BrokerChoice;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;

/**
 * What the environment asks for.
 *
 * @param root of the repository
 * @param home folder of this stack: data, logs, secrets, {@code stack.json}
 * @param databaseUrl the database to use instead of an embedded one
 * @param wanted ports that were asked for
 */
public record Settings(
        Path root, Path home, Optional<String> databaseUrl, BrokerChoice broker, Map<String, Integer> wanted) {
    private static final String POSTGRES = "GRATA_POSTGRES_PORT";
    private static final String AMQP = "GRATA_AMQP_PORT";

    /** Reads the environment; a relative {@code GRATA_HOME} counts from the working directory. */
    public static Settings of(Path root, Map<String, String> environment) {
        Path home = nonBlank(environment, "GRATA_HOME").map(Path::of).orElse(root.resolve(".grata"));
        Map<String, Integer> wanted = new TreeMap<>();
        for (ServiceKind kind : ServiceKind.values()) {
            port(environment, kind.portVariable()).ifPresent(port -> wanted.put(kind.portVariable(), port));
        }
        for (String variable : new String[] {POSTGRES, AMQP}) {
            port(environment, variable).ifPresent(port -> wanted.put(variable, port));
        }
        return new Settings(
                root,
                home.toAbsolutePath().normalize(),
                nonBlank(environment, "GRATA_DATABASE_URL"),
                BrokerChoice.of(environment),
                Map.copyOf(wanted));
    }

    private static Optional<String> nonBlank(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static OptionalInt port(Map<String, String> environment, String variable) {
        Optional<String> value = nonBlank(environment, variable);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(value.get());
            if (port > 0 && port < 65_536) {
                return OptionalInt.of(port);
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        throw new LocalStackException(variable + " must be a port between 1 and 65535, not '" + value.get() + "'");
    }

    /**
     * The ports of the services: the one asked for, which must be free; else the usual one; else a free
     * one, which is told.
     */
    Map<ServiceKind, Integer> servicePorts(Ports ports, Consumer<String> tell) {
        Map<ServiceKind, Integer> chosen = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            OptionalInt asked = asked(kind.portVariable(), ports);
            int port = asked.isPresent() ? asked.getAsInt() : ports.preferring(kind.defaultPort());
            if (asked.isEmpty() && port != kind.defaultPort()) {
                tell.accept("port " + kind.defaultPort() + " is taken: " + kind.label() + " listens on " + port);
            }
            chosen.put(kind, port);
        }
        return chosen;
    }

    int postgresPort(Ports ports) {
        return asked(POSTGRES, ports).orElseGet(ports::free);
    }

    int amqpPort(Ports ports) {
        return asked(AMQP, ports).orElseGet(ports::free);
    }

    private OptionalInt asked(String variable, Ports ports) {
        Integer port = wanted.get(variable);
        if (port == null) {
            return OptionalInt.empty();
        }
        if (ports.preferring(port) != port) {
            throw new LocalStackException("port " + port + " (" + variable + ") is taken");
        }
        return OptionalInt.of(port);
    }

    Path logs() {
        return home.resolve("logs");
    }
}
