package org.grata.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessFileTest {
    private static final Duration GRACE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Process sleeper;

    @BeforeEach
    void startSomething() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void findsAndStopsWhatAnotherLauncherStarted() throws InterruptedException {
        Path file = folder.resolve("processes");
        ProcessRecord recorded = ProcessRecord.of("sleeper", sleeper.toHandle()).orElseThrow();
        new ProcessFile(file).add(recorded);

        ProcessFile later = new ProcessFile(file);
        assertThat(later.find("sleeper")).map(ProcessRecord::pid).contains(sleeper.pid());
        assertThat(later.stopAll(GRACE)).extracting(ProcessRecord::name).containsExactly("sleeper");
        assertThat(sleeper.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void leavesAForeignProcessAloneThatGotTheSameNumber() {
        ProcessFile processes = new ProcessFile(folder.resolve("processes"));
        Instant longAgo = sleeper.info().startInstant().orElseThrow().minusSeconds(3600);
        processes.add(new ProcessRecord("sleeper", sleeper.pid(), longAgo));

        assertThat(processes.find("sleeper")).isEmpty();
        assertThat(processes.stopAll(GRACE)).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void endsByForceWhatDoesNotListen() throws IOException, InterruptedException {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo up; while :; do sleep 0.1; done").start();
        deaf.getInputStream().read();
        ProcessRecord.of("deaf", deaf.toHandle()).orElseThrow().stop(Duration.ofMillis(300));
        assertThat(deaf.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesBrokenLinesOut() throws IOException {
        Path file = Files.writeString(folder.resolve("processes"), "not a process\n\n12\n");
        assertThat(new ProcessFile(file).all()).isEmpty();
    }
}
