package org.grata.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.grata.local.broker.BrokerChoice;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    private static final Path ROOT = Path.of("/repository");

    private final List<String> told = new ArrayList<>();

    @Test
    void keepsTheStackBesideTheScriptUnlessTold() {
        assertThat(Settings.of(ROOT, Packaging.JVM, Map.of()).home()).isEqualTo(Path.of("/repository/.grata"));
        assertThat(Settings.of(ROOT, Packaging.JVM, Map.of("GRATA_HOME", "/elsewhere/./x"))
                        .home())
                .isEqualTo(Path.of("/elsewhere/x"));
    }

    @Test
    void takesThePortsThatAreAskedFor() {
        Ports free = new Ports();
        Endpoints wanted = new Endpoints(free.free(), free.free());
        Settings settings = Settings.of(
                ROOT,
                Packaging.JVM,
                Map.of(
                        "GRATA_REGISTRY_PORT", Integer.toString(wanted.port()),
                        "GRATA_REGISTRY_MANAGEMENT_PORT", Integer.toString(wanted.managementPort())));
        assertThat(settings.endpoints(new Ports(), told::add)).containsEntry(ServiceKind.REGISTRY, wanted);
    }

    @Test
    void refusesAnAskedPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Settings settings = Settings.of(ROOT, Packaging.JVM, Map.of("GRATA_AMQP_PORT", port));
            assertThatThrownBy(() -> settings.amqpPort(new Ports()))
                    .isInstanceOf(LocalStackException.class)
                    .hasMessage("port " + port + " (GRATA_AMQP_PORT) is taken");
        }
    }

    @Test
    void saysWhichPortsItTookInsteadOfTheUsualOnes() {
        Ports ports = new Ports();
        // Once given, a port counts as taken, so this works whatever else listens on this machine.
        ports.preferring(8083);
        ports.preferring(9083);
        Endpoints chosen = Settings.of(ROOT, Packaging.JVM, Map.of())
                .endpoints(ports, told::add)
                .get(ServiceKind.NOTIFY);
        assertThat(chosen.port()).isNotEqualTo(8083);
        assertThat(chosen.managementPort()).isNotEqualTo(9083);
        assertThat(told)
                .contains(
                        "port 8083 is taken: notify listens on " + chosen.port(),
                        "port 9083 is taken: notify tells health and metrics on " + chosen.managementPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1"})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> Settings.of(ROOT, Packaging.JVM, Map.of("GRATA_INGEST_PORT", value)))
                .hasMessage("GRATA_INGEST_PORT must be a port between 1 and 65535, not '" + value + "'");
    }

    @Test
    void choosesTheBrokerThatIsNamedThenTheInstalledThenTheEmbeddedOne() {
        assertThat(Settings.of(ROOT, Packaging.JVM, Map.of("GRATA_AMQP_URL", "amqp://h"))
                        .broker())
                .isEqualTo(new BrokerChoice.Named("amqp://h"));
        assertThat(Settings.of(ROOT, Packaging.JVM, Map.of("PATH", "/nowhere")).broker())
                .isEqualTo(new BrokerChoice.Embedded());
        assertThat(Settings.of(ROOT, Packaging.JVM, Map.of("PATH", System.getenv("PATH"), "GRATA_BROKER", "embedded"))
                        .broker())
                .isEqualTo(new BrokerChoice.Embedded());
        assertThatThrownBy(() -> Settings.of(ROOT, Packaging.JVM, Map.of("GRATA_BROKER", "kafka")))
                .hasMessage("GRATA_BROKER may be 'embedded' or unset, not 'kafka'");
    }
}
