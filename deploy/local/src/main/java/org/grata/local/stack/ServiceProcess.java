package org.grata.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Waiting;

/** One service as a process of its own. */
final class ServiceProcess {
    private static final Duration READY_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
    private static final int LAST_LINES = 25;
    /** The compiler's threads would each keep what they once needed. */
    private static final Map<String, String> ALLOCATOR = Map.of("MALLOC_ARENA_MAX", "1");

    private final ServiceKind kind;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Endpoints endpoints;
    private final Path log;
    private final ProcessFile processes;
    private Process process;

    private ServiceProcess(
            ServiceKind kind,
            Program program,
            Map<String, String> environment,
            Endpoints endpoints,
            Path log,
            ProcessFile processes) {
        this.kind = kind;
        this.command = program.command();
        this.environment = Map.copyOf(environment);
        this.endpoints = endpoints;
        this.log = log;
        this.processes = processes;
        this.process = launch();
    }

    /**
     * Starts the process; it is not ready yet.
     *
     * @param log begins anew; that of the run before is kept beside it, with {@code .1} after its name
     * @param processes where the process is written down
     */
    static ServiceProcess start(
            ServiceKind kind,
            Program program,
            Map<String, String> environment,
            Endpoints endpoints,
            Path log,
            ProcessFile processes) {
        if (!Files.exists(program.file())) {
            throw new LocalStackException(program.file() + " is missing: " + program.madeBy() + " builds it");
        }
        try {
            PrivateFiles.createFolder(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new LocalStackException("cannot write logs to " + log.getParent() + ": " + e.getMessage(), e);
        }
        return new ServiceProcess(kind, program, environment, endpoints, log, processes);
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Which model is asked, nobody but the caller knows.
        builder.environment()
                .keySet()
                .removeIf(name ->
                        (name.startsWith("GRATA_") && !name.startsWith("GRATA_MODEL_")) || name.startsWith("QUARKUS_"));
        builder.environment().putAll(ALLOCATOR);
        builder.environment().putAll(environment);
        // What is tried on a laptop listens there too; of the services only notify calls anybody.
        builder.environment().put("GRATA_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(endpoints.port()));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(endpoints.managementPort()));
        try {
            Process started = builder.start();
            started.getOutputStream().close();
            ProcessRecord.of(kind.label(), started.toHandle()).ifPresent(processes::add);
            return started;
        } catch (IOException e) {
            throw new LocalStackException(kind.label() + " did not start: " + e.getMessage(), e);
        }
    }

    ServiceKind kind() {
        return kind;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    String url() {
        return endpoints.url();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Starts the process again after it ended; ports, configuration and log stay. */
    void restart() {
        process = launch();
    }

    /**
     * Waits until the service says that it can work.
     *
     * @param inVain ends the wait early
     * @return whether it is ready; false only when the wait was in vain
     * @throws LocalStackException with its last words when it ended instead, or takes too long
     */
    boolean awaitReady(HttpClient http, BooleanSupplier inVain) {
        boolean answered =
                Waiting.until(READY_LIMIT, () -> !process.isAlive() || inVain.getAsBoolean() || isReady(http));
        if (!process.isAlive()) {
            throw new LocalStackException(kind.label() + " ended with exit code " + process.exitValue()
                    + " before it was ready; its last lines (" + log + "):\n" + lastLines());
        }
        if (!answered) {
            throw new LocalStackException(kind.label() + " was not ready after " + READY_LIMIT.toSeconds()
                    + " s; its last lines (" + log + "):\n" + lastLines());
        }
        return !inVain.getAsBoolean();
    }

    private boolean isReady(HttpClient http) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(endpoints.managementUrl() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            // A log may be cut in the middle of a character.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Asks the process to end; {@link #stop} waits for it. */
    void askToStop() {
        process.destroy();
    }

    void stop() {
        ProcessRecord.of(kind.label(), process.toHandle()).ifPresent(running -> running.stop(STOP_LIMIT));
    }
}
