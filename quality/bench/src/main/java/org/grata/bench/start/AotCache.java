package org.grata.bench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.grata.bench.stack.Program;

/** A service's jars as its image has them, and the AOT cache of these. */
final class AotCache {
    private AotCache() {}

    /**
     * Trains as the build of an image does, beside the stack and on its database.
     *
     * @param running the service's process of the stack, on the usual jars
     * @return the same on the jars with the cache; does not start when it cannot use it
     * @throws IOException with what the script said when it wrote no cache
     */
    static Program train(Path root, Service service, Program running) throws IOException, InterruptedException {
        Path repository = root.toAbsolutePath().normalize();
        Path jars = repository.resolve(service.label() + "-service/target/aot");
        Path cache = jars.resolve("app.aot");
        ProcessBuilder training = new ProcessBuilder(
                        repository.resolve("deploy/images/train.sh").toString(),
                        jars.toString(),
                        service.label(),
                        cache.toString())
                .redirectErrorStream(true);
        training.environment().putAll(running.environment());
        training.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = training.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(cache)) {
            throw new IOException("no AOT cache of " + service.label() + " was trained: " + said);
        }
        return running.with(command(cache, jars.resolve("quarkus-run.jar"), running.command()));
    }

    /** The command of a JVM with another jar and a cache. */
    static List<String> command(Path cache, Path jar, List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.set(words.indexOf("-jar") + 1, jar.toString());
        words.addAll(1, List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        return words;
    }
}
