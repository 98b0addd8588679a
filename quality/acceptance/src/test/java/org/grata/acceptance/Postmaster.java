package org.grata.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The process of the database's server, and signals to processes. */
final class Postmaster {
    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The one that runs now. */
    static Postmaster of(Stack stack) throws IOException {
        String pid = Files.readAllLines(stack.databaseFolder().resolve("postmaster.pid"), StandardCharsets.US_ASCII)
                .getFirst();
        return new Postmaster(ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow());
    }

    /** The file that it runs. */
    Path program() {
        return Path.of(process.info().command().orElseThrow());
    }

    /** Ends it in order, without waiting for its clients. */
    void end() throws Exception {
        signal("INT", process);
        process.onExit().get(20, TimeUnit.SECONDS);
    }

    void kill() throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** @param name such as {@code STOP} */
    static void signal(String name, ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
