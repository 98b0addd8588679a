package org.grata.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.local.Main;
import org.grata.local.process.Ports;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The launcher as its own process, with services that only say that they are ready. */
@Timeout(240)
class LauncherTest {
    private static final Duration START = Duration.ofSeconds(60);

    @TempDir
    Path root;

    private Path home;

    @BeforeEach
    void installServices() throws IOException {
        FakeService.install(root);
        home = root.resolve("home");
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        grata("down.log", "down").waitFor(60, TimeUnit.SECONDS);
    }

    @Test
    void startsWritesDownRestartsAndStops() throws Exception {
        Process launcher = grata("up.log", "up");
        assertThat(appears("up.log", "\nready ")).isTrue();
        assertThat(log("up.log")).contains("embedded Apache Qpid Broker-J", "it lacks", "embedded PostgreSQL");

        JsonNode stack = new StackFile(home).read().orElseThrow();
        List<ProcessRecord> processes = new StackFile(home).processes();
        assertThat(processes)
                .extracting(ProcessRecord::name)
                .containsExactly("launcher", "postgres", "ingest", "registry", "notify");
        assertThat(processes).allMatch(ProcessRecord::isRunning);
        assertThat(stack.at("/services/notify/url").asText()).startsWith("http://127.0.0.1:");
        assertThat(stack.at("/services/notify/managementUrl").asText())
                .startsWith("http://127.0.0.1:")
                .isNotEqualTo(stack.at("/services/notify/url").asText());
        assertThat(stack.at("/database/ingest/url").asText())
                .matches("postgresql://grata_ingest:[0-9a-f]{32}@127\\.0\\.0\\.1:\\d+/grata");
        assertThat(stack.at("/amqp/url").asText()).startsWith("amqp://grata:");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("stack.json"))))
                .isEqualTo("rw-------");

        Process second = grata("second.log", "up");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(log("second.log"))
                .contains(
                        "a stack runs already in " + home,
                        stack.at("/services/ingest/url").asText());

        processes.getLast().kill();
        assertThat(appears("up.log", "notify is ready again")).isTrue();

        List<ProcessRecord> latest = new StackFile(home).processes();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(latest).noneMatch(ProcessRecord::isRunning);
        assertThat(home.resolve("stack.json")).doesNotExist();
        assertThat(Ports.isFree(stack.at("/database/jdbcUrl")
                        .asText()
                        .replaceAll(".*:(\\d+)/.*", "$1")
                        .transform(Integer::parseInt)))
                .isTrue();
    }

    @Test
    void downStopsWhatAKilledLauncherLeft() throws Exception {
        Process launcher = grata("up.log", "up");
        assertThat(appears("up.log", "\nready ")).isTrue();
        List<ProcessRecord> processes = new StackFile(home).processes();
        launcher.destroyForcibly().waitFor();
        assertThat(processes).filteredOn(ProcessRecord::isRunning).hasSize(4);

        assertThat(grata("again.log", "down").waitFor()).isZero();
        assertThat(log("again.log")).isEqualTo("stopped what a killed launcher left\n");
        assertThat(processes).noneMatch(ProcessRecord::isRunning);
        assertThat(home.resolve("stack.json")).doesNotExist();
    }

    @Test
    void tellsTheLastWordsOfAServiceThatDies() throws Exception {
        Files.createFile(root.resolve("broken"));
        assertThat(grata("up.log", "up").waitFor()).isEqualTo(1);
        assertThat(log("up.log"))
                .contains("grata: registry ended with exit code 3 before it was ready", "no table for me");
        assertThat(home.resolve("stack.json")).doesNotExist();
    }

    @Test
    void keepsTheLogsOfTheRunBefore() throws Exception {
        Files.createFile(root.resolve("broken"));
        assertThat(grata("up.log", "up").waitFor()).isEqualTo(1);
        Path launcherLog = home.resolve("logs/launcher.log");
        Files.writeString(launcherLog, "of the first run\n", StandardOpenOption.APPEND);
        Files.delete(root.resolve("broken"));

        grata("again.log", "up");
        assertThat(appears("again.log", "\nready ")).isTrue();
        assertThat(grata("down.log", "down").waitFor()).isZero();

        assertThat(home.resolve("logs/registry.log.1")).content().contains("no table for me");
        assertThat(home.resolve("logs/registry.log")).content().doesNotContain("no table for me");
        assertThat(launcherLog).content().contains("of the first run");
    }

    @Test
    void downSaysThatNothingRuns() throws Exception {
        assertThat(grata("none.log", "down").waitFor()).isZero();
        assertThat(log("none.log")).isEqualTo("nothing runs in " + home + "\n");
    }

    private boolean appears(String log, String text) {
        return Waiting.until(START, () -> log(log).contains(text));
    }

    private String log(String name) {
        try {
            return Files.readString(root.resolve(name), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private Process grata(String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dgrata.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve(log).toFile());
        builder.environment().put("GRATA_HOME", home.toString());
        builder.environment().put("GRATA_BROKER", "embedded");
        builder.environment().remove("GRATA_AMQP_URL");
        return builder.start();
    }
}
