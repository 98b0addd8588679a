package org.grata.bench.notify;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.grata.bench.stack.Waiting;

/** A second process of a service, with the command and the settings of the first. Linux only. */
final class Replica implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);

    private final Process process;
    private final Thread kill;

    private Replica(Process process) {
        this.process = process;
        this.kill = Thread.ofPlatform().name("kill").unstarted(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(kill);
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param pid of the first
     */
    static Replica start(long pid, Path log) throws Exception {
        Files.createDirectories(log.getParent());
        int managementPort = freePort();
        ProcessBuilder builder = new ProcessBuilder(words(pid, "cmdline"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = new HashMap<>();
        for (String variable : words(pid, "environ")) {
            int end = variable.indexOf('=');
            environment.put(variable.substring(0, end), variable.substring(end + 1));
        }
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Replica replica = new Replica(builder.start());
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Waiting.until("second process that is ready, see " + log, START, () -> isReady(http, ready));
        }
        return replica;
    }

    private static List<String> words(long pid, String file) throws IOException {
        String text = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\0")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isReady(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(kill);
    }
}
