package org.grata.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import org.grata.local.process.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One of the processes of a service, with the same ports for all that take its place. */
final class Replica {
    private static final Path ROOT = Path.of(System.getProperty("grata.root"));
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /** As in deploy/kubernetes: the schema is migrated by somebody else, and may be newer. */
    private static final Map<String, String> SCHEMA_OF_OTHERS = Map.of(
            "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
            "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
            "QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS", "*:future");

    private static final Ports PORTS = new Ports();

    private final String service;
    private final int port;
    private final int managementPort;
    private final Map<String, String> environment;
    private final Path log;
    private Process process;

    /** Starts it; it is not ready yet. */
    Replica(String service, Stack stack, Path log) throws IOException {
        this(service, stack, log, Map.of());
    }

    /** @param more what it alone is told */
    Replica(String service, Stack stack, Path log, Map<String, String> more) throws IOException {
        this.service = service;
        this.environment = new HashMap<>(stack.environment(service));
        this.environment.putAll(more);
        this.log = log;
        port = PORTS.free();
        managementPort = PORTS.free();
        process = launch();
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putAll(SCHEMA_OF_OTHERS);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        return builder.start();
    }

    private List<String> command() {
        Path target = ROOT.resolve(service + "-service/target");
        if (Stack.isNative()) {
            return List.of(
                    target.resolve("grata-" + service + "-service-runner").toString(), "-Xmx256m");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                target.resolve("quarkus-app/quarkus-run.jar").toString());
    }

    /** Base URL. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Base URL of health and metrics. */
    String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    void awaitReady() {
        await(service + " is ready; see " + log).atMost(START_LIMIT).until(this::isReady);
    }

    boolean isReady() {
        return isReady(managementUrl());
    }

    /** Also false when nothing answers. */
    static boolean isReady(String managementUrl) {
        try {
            return RestAssured.get(managementUrl + "/q/health/ready").statusCode() == 200;
        } catch (Exception e) {
            return false;
        }
    }

    void tellToEnd() {
        process.destroy();
    }

    /** SIGKILL: it has no time for anything. */
    void kill() {
        process.destroyForcibly();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("%s ends", service).isTrue();
    }

    /** Starts another process in the place of the one that was told to end; it is not ready yet. */
    void startAnew() throws Exception {
        awaitEnd();
        process = launch();
    }
}
