package org.grata.bench.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A further process of a service, on free ports. Ends with the benchmark, also when that is interrupted. */
public final class Replica implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Process process;
    private final long startedAt;
    private final int port;
    private final int managementPort;
    private final Path log;
    private final Thread kill;

    private Replica(Process process, long startedAt, int port, int managementPort, Path log) {
        this.process = process;
        this.startedAt = startedAt;
        this.port = port;
        this.managementPort = managementPort;
        this.log = log;
        this.kill = Thread.ofPlatform().name("kill").unstarted(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(kill);
    }

    /**
     * Starts it; it does not answer yet.
     *
     * @param program of the service's first process, but for the ports
     * @param log begins anew
     */
    public static Replica launch(Program program, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        int port = freePort();
        int managementPort = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(program.command()).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(program.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        long startedAt = System.nanoTime();
        return new Replica(builder.start(), startedAt, port, managementPort, log);
    }

    /** Starts it and waits until it is ready. */
    public static Replica start(Program program, Path log) throws Exception {
        Replica replica = launch(program, log);
        try {
            replica.awaitReady();
            return replica;
        } catch (Exception e) {
            replica.close();
            throw e;
        }
    }

    private void awaitReady() throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Waiting.until("further process that is ready, see " + log, START, () -> isReady(http, ready));
        }
    }

    private boolean isReady(HttpClient http, HttpRequest ready) throws IOException, InterruptedException {
        checkAlive();
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

    /** @throws IOException with what it said when it has ended by itself */
    public void checkAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("a process of the service ended: " + Files.readString(log));
        }
    }

    /** By {@link System#nanoTime()}, just before the process came to be. */
    public long startedAt() {
        return startedAt;
    }

    public long pid() {
        return process.pid();
    }

    /** On which it answers REST requests. */
    public int port() {
        return port;
    }

    /** Base URL. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** SIGTERM, and waits for its end. */
    public void stop() throws InterruptedException, TimeoutException {
        process.destroy();
        if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException(
                    "after " + STOP.toSeconds() + " s process " + pid() + " has not ended, see " + log);
        }
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGKILL when it still runs. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(kill);
    }
}
