package org.grata.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTest {
    private final Ports ports = new Ports();

    @Test
    void keepsThePreferredPortWhenNothingListensThere() {
        int wanted = new Ports().free();
        assertThat(ports.preferring(wanted)).isEqualTo(wanted);
    }

    @Test
    void choosesAnotherPortWhenTheWantedOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports.preferring(taken.getLocalPort()))
                    .isNotEqualTo(taken.getLocalPort())
                    .matches(Ports::isFree);
        }
    }

    @Test
    void seesAServerThatListensOnAllAddresses() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void neverGivesOnePortTwice() {
        int wanted = ports.free();
        assertThat(ports.preferring(wanted)).isNotEqualTo(wanted);
    }
}
