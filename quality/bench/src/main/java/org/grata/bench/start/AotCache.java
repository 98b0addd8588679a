package org.grata.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM is told of its AOT cache. */
final class AotCache {
    private static final String OPTIONS = "-XX:AOT";

    private AotCache() {}

    /** @throws IOException when there is none */
    static Path of(Path root, Service service) throws IOException {
        Path file = root.toAbsolutePath().normalize().resolve(service.label() + "-service/target/quarkus-app/app.aot");
        if (!Files.exists(file)) {
            throw new IOException(file + " is missing: there is no AOT cache to measure");
        }
        return file;
    }

    /** The command of a JVM that looks for none. */
    static List<String> without(List<String> command) {
        return command.stream().filter(word -> !word.startsWith(OPTIONS)).toList();
    }

    /** The command of a JVM that uses a cache, and does not start when it cannot. */
    static List<String> with(Path cache, List<String> command) {
        List<String> words = new ArrayList<>(without(command));
        words.addAll(1, List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        return words;
    }
}
