package org.grata.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A stack started as {@code ./grata up} starts it, in a folder of its own. The script itself is left
 * out: it would build what the test run is building.
 */
final class Stack {
    private static final Path ROOT = Path.of(System.getProperty("grata.root"));

    private final Path home;
    private final Process launcher;
    private final JsonPath description;

    private Stack(Path home, Process launcher, JsonPath description) {
        this.home = home;
        this.launcher = launcher;
        this.description = description;
    }

    static Stack start(Path home) throws IOException {
        clear(home);
        return startAgain(home);
    }

    /** Like {@link #start}, on what an earlier run left in the folder. */
    static Stack startAgain(Path home) throws IOException {
        Files.createDirectories(home);
        File log = home.resolve("up.log").toFile();
        Process launcher = command(home, up())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        await("a line that begins with ready in " + log)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !launcher.isAlive() || isReady(log.toPath()));
        assertThat(launcher.isAlive())
                .as("the launcher runs: %s", Files.readString(log.toPath()))
                .isTrue();
        return new Stack(
                home, launcher, JsonPath.from(home.resolve("stack.json").toFile()));
    }

    /** What an earlier run left would be in the register. */
    private static void clear(Path home) throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> tree = Files.walk(home)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isReady(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).lines().anyMatch(line -> line.startsWith("ready"));
    }

    /** Whether the build made executables of the services. */
    static boolean isNative() {
        return System.getProperty("grata.packaging", "JVM").equals("NATIVE");
    }

    private static String[] up() {
        return isNative() ? new String[] {"up", "--native"} : new String[] {"up"};
    }

    private static ProcessBuilder command(Path home, String... arguments) {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgrata.root=" + ROOT,
                        "-cp",
                        ROOT.resolve("deploy/local/target/grata-local.jar")
                                + File.pathSeparator
                                + ROOT.resolve("deploy/local/target/lib/*"),
                        "org.grata.local.Main")
                .directory(ROOT.toFile());
        command.command().addAll(List.of(arguments));
        Map<String, String> environment = command.environment();
        environment.put("GRATA_HOME", home.toString());
        return command;
    }

    String ingest() {
        return description.getString("services.ingest.url");
    }

    String registry() {
        return description.getString("services.registry.url");
    }

    String notifier() {
        return description.getString("services.notify.url");
    }

    /** Base URL of a service. */
    String url(String service) {
        return description.getString("services." + service + ".url");
    }

    /** Base URL of a service's health and metrics. */
    String management(String service) {
        return description.getString("services." + service + ".managementUrl");
    }

    ProcessHandle process(String service) {
        return ProcessHandle.of(description.getLong("services." + service + ".pid"))
                .orElseThrow();
    }

    /** Nothing that ends is started again from now on. */
    void killLauncher() throws InterruptedException {
        launcher.destroyForcibly();
        assertThat(launcher.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** JDBC URL without user and password. */
    String databaseUrl() {
        return description.getString("database.jdbcUrl");
    }

    /** Of the administrator. */
    String databasePassword() {
        return description.getString("database.password");
    }

    /** What a service that is started beside those of the stack needs to know. */
    Map<String, String> environment(String service) {
        String access = "database." + service + ".";
        return Map.of(
                "GRATA_DATABASE_URL", description.getString(access + "jdbcUrl"),
                "GRATA_DATABASE_USERNAME", description.getString(access + "username"),
                "GRATA_DATABASE_PASSWORD", description.getString(access + "password"),
                "GRATA_AMQP_URL", description.getString("amqp.url"),
                "GRATA_AMQP_EMBEDDED_BROKER", Boolean.toString(!hasRabbitMq()));
    }

    /** The database's data. */
    Path databaseFolder() {
        return home.resolve("data").resolve("postgres").resolve("data");
    }

    boolean hasRabbitMq() {
        return description.getBoolean("amqp.rabbitmq");
    }

    /** What a service's present process has logged. */
    String log(String service) throws IOException {
        return Files.readString(home.resolve("logs").resolve(service + ".log"), StandardCharsets.UTF_8);
    }

    /** Submits an announcement by the fields of its JSON. */
    ValidatableResponse announce(Map<String, Object> announcement) {
        return given().contentType(ContentType.JSON)
                .body(announcement)
                .post(ingest() + "/announcements")
                .then();
    }

    Connection connect() throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(description.getString("amqp.url"));
        return factory.newConnection("acceptance");
    }

    void stop() throws IOException, InterruptedException {
        File log = home.resolve("down.log").toFile();
        int exit = command(home, "down")
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        assertThat(exit).as("./grata down: %s", Files.readString(log.toPath())).isZero();
        assertThat(launcher.waitFor(30, TimeUnit.SECONDS))
                .as("the launcher ended")
                .isTrue();
    }
}
