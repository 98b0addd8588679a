package org.grata.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.grata.local.broker.BrokerChoice;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;

/**
 * What the command line and the environment ask for.
 *
 * @param root of the repository
 * @param packaging which build of the services runs
 * @param home folder of this stack: data, logs, secrets, {@code stack.json}
 * @param databaseUrl the database to use instead of an embedded one
 * @param wanted ports that were asked for
 */
public record Settings(
        Path root,
        Packaging packaging,
        Path home,
        Optional<String> databaseUrl,
        BrokerChoice broker,
        Map<String, Integer> wanted) {
    private static final String POSTGRES = "GRATA_POSTGRES_PORT";
    private static final String AMQP = "GRATA_AMQP_PORT";

    /** Reads the environment; a relative {@code GRATA_HOME} counts from the working directory. */
    public static Settings of(Path root, Packaging packaging, Map<String, String> environment) {
        Path home = nonBlank(environment, "GRATA_HOME").map(Path::of).orElse(root.resolve(".grata"));
        List<String> variables = new ArrayList<>(List.of(POSTGRES, AMQP));
        for (ServiceKind kind : ServiceKind.values()) {
            variables.add(kind.portVariable());
            variables.add(kind.managementPortVariable());
        }
        Map<String, Integer> wanted = new TreeMap<>();
        for (String variable : variables) {
            port(environment, variable).ifPresent(port -> wanted.put(variable, port));
        }
        return new Settings(
                root,
                packaging,
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
     * Where the services listen: on the port asked for, which must be free; else on the usual one; else
     * on a free one, which is told.
     */
    Map<ServiceKind, Endpoints> endpoints(Ports ports, Consumer<String> tell) {
        Map<ServiceKind, Endpoints> chosen = new EnumMap<>(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            int port = port(kind.portVariable(), kind.usual().port(), kind.label() + " listens", ports, tell);
            int managementPort = port(
                    kind.managementPortVariable(),
                    kind.usual().managementPort(),
                    kind.label() + " tells health and metrics",
                    ports,
                    tell);
            chosen.put(kind, new Endpoints(port, managementPort));
        }
        return chosen;
    }

    private int port(String variable, int usual, String what, Ports ports, Consumer<String> tell) {
        OptionalInt asked = asked(variable, ports);
        if (asked.isPresent()) {
            return asked.getAsInt();
        }
        int port = ports.preferring(usual);
        if (port != usual) {
            tell.accept("port " + usual + " is taken: " + what + " on " + port);
        }
        return port;
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
