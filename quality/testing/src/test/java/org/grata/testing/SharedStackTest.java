package org.grata.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(240)
class SharedStackTest {
    @TempDir
    Path temporary;

    @Test
    void isOneForTheJvmWithARoleForEachService() throws Exception {
        Map<String, String> ingest = SharedStack.ofJvm("ingest");
        Map<String, String> notify = SharedStack.ofJvm("notify");
        assertThat(notify.get("database.url")).isEqualTo(ingest.get("database.url"));
        assertThat(notify.get("amqp.url")).isEqualTo(ingest.get("amqp.url"));
        assertThat(ingest).containsEntry("database.username", "grata_ingest");
        assertThat(notify.get("database.password")).isNotEqualTo(ingest.get("database.password"));
        try (Connection connection = TestDatabase.connectAs("notify");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT current_user || ' ' || current_schema()")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("grata_notify notify");
        }
    }

    @Test
    void setsTheConfigurationOfTheServiceThatIsTold() {
        GrataTestResource resource = new GrataTestResource();
        resource.init(Map.of("service", "registry"));
        assertThat(resource.start())
                .containsEntry("grata.database.username", "grata_registry")
                .containsEntry("quarkus.http.test-port", "0")
                .containsKeys(
                        "grata.database.url",
                        "grata.database.password",
                        "grata.amqp.url",
                        "grata.amqp.embedded-broker",
                        "quarkus.management.port",
                        "quarkus.management.test-port");
    }

    @Test
    void isStoppedAtTheEndOfTheJvm() throws Exception {
        assertThat(run(false).waitFor()).isZero();
        assertThat(temporary.resolve("grata-tests-" + System.getProperty("user.name")))
                .isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledJvmLeft() throws Exception {
        assertThat(run(true).waitFor()).isEqualTo(137);
        Path all = temporary.resolve("grata-tests-" + System.getProperty("user.name"));
        Path left;
        try (var folders = Files.list(all)) {
            left = folders.findFirst().orElseThrow();
        }
        // Empty when the broker was inside the JVM.
        ProcessFile broker = new ProcessFile(left.resolve("broker/processes"));
        var postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(left.resolve("postgres/data/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
        assertThat(postgres.isAlive()).isTrue();
        var brokerProcesses = broker.all();

        SharedStack.deleteLeftovers(all);

        postgres.onExit().get(5, TimeUnit.SECONDS);
        assertThat(brokerProcesses).noneMatch(ProcessRecord::isRunning);
        assertThat(all).isEmptyDirectory();
    }

    private Process run(boolean killed) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SharedStackTest.class.getName(),
                        Boolean.toString(killed))
                .inheritIO()
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("child.log").toFile())
                .start();
    }

    /** Another JVM that uses the stack, and then ends or is killed. */
    public static void main(String[] arguments) {
        SharedStack.ofJvm("ingest");
        if (Boolean.parseBoolean(arguments[0])) {
            Runtime.getRuntime().halt(137);
        }
        // As Surefire's JVMs end: the embedded broker's threads would hold up an end by returning.
        System.exit(0);
    }
}
