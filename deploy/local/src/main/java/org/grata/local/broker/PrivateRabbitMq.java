package org.grata.local.broker;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;
import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Waiting;

/**
 * A node of the installed RabbitMQ with its own folder, ports, cookie and port mapper, so that it
 * meets no node that already runs. Its queues and messages stay in the folder.
 *
 * <p>All state is in the folder: another process can {@link #attach} to the node.
 */
public final class PrivateRabbitMq implements Broker {
    private static final String NODE = "rabbitmq";
    private static final String MAPPER = "epmd";
    private static final Duration MAPPER_LIMIT = Duration.ofSeconds(10);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(60);

    private final RabbitMqInstallation installation;
    private final NodeSettings settings;
    private final ProcessFile processes;

    private PrivateRabbitMq(RabbitMqInstallation installation, NodeSettings settings) {
        this.installation = installation;
        this.settings = settings;
        this.processes = processes(settings.folder());
    }

    /**
     * Starts a node, after stopping one that a killed parent left in the same folder.
     *
     * @param amqpPort must be free
     * @param ports gives the node's inner ports
     */
    public static PrivateRabbitMq start(RabbitMqInstallation installation, Path folder, int amqpPort, Ports ports) {
        Path own = folder.toAbsolutePath().normalize();
        stopLeftover(own);
        NodeSettings settings = new NodeSettings(own, amqpPort, ports.free(), ports.free());
        try {
            settings.write();
        } catch (IOException e) {
            throw new LocalStackException("RabbitMQ cannot be set up in " + own + ": " + e.getMessage(), e);
        }
        PrivateRabbitMq node = new PrivateRabbitMq(installation, settings);
        node.start();
        return node;
    }

    /** The node that was started in the folder, by this process or another. */
    public static PrivateRabbitMq attach(RabbitMqInstallation installation, Path folder) {
        return new PrivateRabbitMq(
                installation, NodeSettings.read(folder.toAbsolutePath().normalize()));
    }

    /** Stops the node that a killed parent left running in the folder. */
    public static void stopLeftover(Path folder) {
        processes(folder).stopAll(STOP_LIMIT);
    }

    private static ProcessFile processes(Path folder) {
        return new ProcessFile(folder.resolve("processes"));
    }

    /** Starts the node again after {@link #stop} or {@link #kill}; nothing happens when it runs. */
    public void start() {
        if (processes.find(MAPPER).isEmpty()) {
            launch(
                    MAPPER,
                    installation.epmd().toString(),
                    "-port",
                    Integer.toString(settings.mapperPort()),
                    "-address",
                    "127.0.0.1");
        }
        // The node registers there first of all.
        Waiting.until(MAPPER_LIMIT, () -> Ports.accepts(settings.mapperPort()));
        if (processes.find(NODE).isEmpty()) {
            launch(NODE, installation.server().toString());
        }
        boolean ready = Waiting.until(
                START_LIMIT, () -> isReady() || processes.find(NODE).isEmpty());
        if (!ready || processes.find(NODE).isEmpty()) {
            close();
            throw new LocalStackException("RabbitMQ did not start; see " + settings.log());
        }
    }

    /** Stops the node in order; its queues and messages stay. */
    public void stop() {
        processes.find(NODE).ifPresent(node -> node.stop(STOP_LIMIT));
    }

    /** Ends the node by force, as a power cut would. */
    public void kill() {
        processes.find(NODE).ifPresent(ProcessRecord::kill);
    }

    public boolean isRunning() {
        return processes.find(NODE).isPresent();
    }

    /** Closes every client's connection from the broker's side. */
    public void closeConnections(String reason) {
        control("close_all_connections", reason);
    }

    /**
     * Runs {@code rabbitmqctl} for this node.
     *
     * @return what it printed
     */
    public String control(String... arguments) {
        List<String> command = new ArrayList<>(List.of(installation.control().toString(), "--quiet"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            settings.apply(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(COMMAND_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new LocalStackException("rabbitmqctl " + String.join(" ", arguments) + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new LocalStackException("rabbitmqctl did not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("interrupted while rabbitmqctl ran", e);
        }
    }

    /** The processes that run for this node. */
    public List<ProcessRecord> running() {
        return processes.all().stream().filter(ProcessRecord::isRunning).toList();
    }

    private void launch(String name, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(settings.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        settings.apply(builder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            ProcessRecord.of(name, process.toHandle()).ifPresent(processes::add);
        } catch (IOException e) {
            throw new LocalStackException(name + " did not start: " + e.getMessage(), e);
        }
    }

    private boolean isReady() {
        if (!Ports.accepts(settings.amqpPort())) {
            return false;
        }
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(amqpUrl());
            try (Connection connection = factory.newConnection("grata-probe")) {
                return connection.isOpen();
            }
        } catch (IOException | TimeoutException e) {
            return false;
        } catch (URISyntaxException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String amqpUrl() {
        return settings.amqpUrl();
    }

    @Override
    public boolean isRabbitMq() {
        return true;
    }

    @Override
    public String description() {
        return "private RabbitMQ node on port " + settings.amqpPort() + ", folder " + settings.folder();
    }

    @Override
    public void close() {
        processes.stopAll(STOP_LIMIT);
    }
}
