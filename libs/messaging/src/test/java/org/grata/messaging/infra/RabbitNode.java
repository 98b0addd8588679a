package org.grata.messaging.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A RabbitMQ node of our own, with its folder and ports; no node that runs already is touched. */
public final class RabbitNode implements AutoCloseable {
    private static final Path HOME = Path.of("/usr/lib/rabbitmq/bin");

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;

    public RabbitNode() {
        this(freePort());
    }

    private RabbitNode(int port) {
        this.port = port;
        try {
            folder = Files.createTempDirectory("grata-rabbit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment = Map.ofEntries(
                Map.entry("HOME", folder.toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", "/dev/null"),
                Map.entry("RABBITMQ_NODENAME", "grata-" + port + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(freePort())),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
                Map.entry("RABBITMQ_LOGS", "-"),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        folder.resolve("plugins").toString()),
                Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq").toString()),
                Map.entry("ERL_EPMD_PORT", Integer.toString(freePort())),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A node for that port; it runs when started. */
    public static RabbitNode on(int port) {
        return new RabbitNode(port);
    }

    /** Whether this machine has RabbitMQ; without it the tests that need it are skipped. */
    public static boolean installed() {
        return Files.isExecutable(HOME.resolve("rabbitmq-server"));
    }

    public String url() {
        return "amqp://guest:guest@127.0.0.1:" + port;
    }

    /** Returns when the node takes connections. */
    public RabbitNode start() {
        run(60, "rabbitmq-server", "-detached");
        for (int tries = 0; tries < 30; tries++) {
            if (run(60, "rabbitmqctl", "await_startup", "--timeout", "30") == 0) {
                return this;
            }
        }
        throw new IllegalStateException("RabbitMQ did not start, see " + folder);
    }

    /** Runs {@code rabbitmqctl}. */
    public void ctl(String... arguments) {
        int exit = run(60, "rabbitmqctl", arguments);
        if (exit != 0) {
            throw new IllegalStateException("rabbitmqctl " + List.of(arguments) + " ended with " + exit);
        }
    }

    /** What {@code rabbitmqctl} prints. */
    public String ask(String... arguments) {
        ctl(arguments);
        try {
            return Files.readString(folder.resolve("rabbitmqctl.out"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(folder)) {
            return;
        }
        run(30, "rabbitmqctl", "stop");
        run(10, "epmd", "-kill");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + folder + " (" + e + ")");
        }
    }

    private int run(int seconds, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add("epmd".equals(program) ? program : HOME.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve(program + ".out").toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** A port that nobody listens on now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
