package org.grata.notify.reminder.firing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import org.grata.local.process.Ports;

/** A process of its own that runs the packaged service. */
final class Replica implements AutoCloseable {
    private static final Ports PORTS = new Ports();

    private final Process process;
    private final int port;
    private final int managementPort;

    private Replica(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    static Replica start(String name, Map<String, String> settings) throws IOException {
        int port = PORTS.free();
        int managementPort = PORTS.free();
        List<String> command = new ArrayList<>();
        boolean isNative = System.getProperty("grata.packaging", "JVM").equals("NATIVE");
        command.add(
                isNative
                        ? System.getProperty("native.image.path")
                        : Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + managementPort);
        if (!isNative) {
            command.add("-jar");
            command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        }
        Path log = Files.createDirectories(Path.of("target", "replicas")).resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Replica(process, port, managementPort);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    boolean isReady() {
        try {
            return RestAssured.get("http://127.0.0.1:" + managementPort + "/q/health/ready")
                            .statusCode()
                    == 200;
        } catch (Exception notListeningYet) {
            // REST Assured throws the client's checked exception without declaring it.
            return false;
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
