package org.grata.local.broker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An installed {@code rabbitmq-server}.
 *
 * @param scripts folder of the real scripts. The commands that system packages put on the PATH switch
 *     to the system's own account and folders, which a private node must not touch.
 * @param epmd Erlang's port mapper
 */
public record RabbitMqInstallation(Path scripts, Path epmd) {
    private static final Path PACKAGED_SCRIPTS = Path.of("/usr/lib/rabbitmq/bin");

    /** The one on the PATH of this process; empty when there is none, or no Erlang. */
    public static Optional<RabbitMqInstallation> find() {
        return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /** The one on the given search path. */
    public static Optional<RabbitMqInstallation> find(String searchPath) {
        Function<String, Optional<Path>> command = name -> Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        Optional<Path> scripts = command.apply("rabbitmq-server").flatMap(RabbitMqInstallation::realScripts);
        Optional<Path> epmd = command.apply("erl").flatMap(erl -> command.apply("epmd"));
        return scripts.flatMap(found -> epmd.map(mapper -> new RabbitMqInstallation(found, mapper)));
    }

    private static Optional<Path> realScripts(Path command) {
        try {
            return Stream.of(command.toRealPath().getParent(), PACKAGED_SCRIPTS)
                    .filter(folder -> Files.isExecutable(folder.resolve("rabbitmq-server"))
                            && Files.exists(folder.resolve("rabbitmq-env")))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path server() {
        return scripts.resolve("rabbitmq-server");
    }

    Path control() {
        return scripts.resolve("rabbitmqctl");
    }
}
