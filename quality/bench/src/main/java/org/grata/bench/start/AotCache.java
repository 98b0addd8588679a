package org.grata.bench.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM is told of its AOT cache. */
final class AotCache {
    private static final String OPTIONS = "-XX:AOT";

    private AotCache() {}

    /** Where the cache of a service lies when one was made. */
    static Path file(Path root, Service service) {
        return root.toAbsolutePath().normalize().resolve(service.label() + "-service/target/quarkus-app/app.aot");
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
