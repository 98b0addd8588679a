package org.grata.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.grata.local.broker.PrivateRabbitMq;
import org.grata.local.broker.RabbitMqInstallation;
import org.grata.local.postgres.EmbeddedPostgreSql;
import org.grata.local.process.Ports;
import org.grata.local.process.Secrets;

/** A launcher that is killed after its start, so that nothing of it is stopped. */
public final class Left {
    private Left() {}

    /** Starts {@code postgres} or {@code rabbitmq} in the folder and dies. */
    public static void running(String what, Path folder) throws IOException, InterruptedException {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Left.class.getName(),
                        what,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        if (killed.waitFor() != 137) {
            throw new IllegalStateException(Files.readString(folder.resolve("killed.log"), StandardCharsets.UTF_8));
        }
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        Ports ports = new Ports();
        switch (arguments[0]) {
            case "postgres" ->
                EmbeddedPostgreSql.start(
                        folder,
                        ports.free(),
                        EmbeddedPostgreSql.Durability.SAFE,
                        new Secrets(folder.resolve("secrets")));
            case "rabbitmq" ->
                PrivateRabbitMq.start(RabbitMqInstallation.find().orElseThrow(), folder, ports.free(), ports);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Runtime.getRuntime().halt(137);
    }
}
