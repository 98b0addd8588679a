package org.grata.base.startup;

import io.quarkus.runtime.ImageMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SocketPollingTest {
    private static final String MODE = "jdk.pollerMode";

    @AfterEach
    void forget() {
        System.clearProperty(MODE);
    }

    @Test
    void anExecutablePollsOnPlatformThreads() {
        SocketPolling.choose(ImageMode.NATIVE_RUN);
        assertThat(System.getProperty(MODE)).isEqualTo("SYSTEM_THREADS");
    }

    @Test
    void whatTheCommandLineSaysStands() {
        System.setProperty(MODE, "VTHREAD_POLLERS");
        SocketPolling.choose(ImageMode.NATIVE_RUN);
        assertThat(System.getProperty(MODE)).isEqualTo("VTHREAD_POLLERS");
    }

    @Test
    void theJvmIsLeftAlone() {
        SocketPolling.choose(ImageMode.JVM);
        assertThat(System.getProperty(MODE)).isNull();
    }
}
