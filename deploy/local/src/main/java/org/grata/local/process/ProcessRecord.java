package org.grata.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process of the stack, known well enough to be found again after its parent was killed, and never
 * taken for a foreign process that was given the same number later.
 *
 * @param startedAt as the system tells it
 */
public record ProcessRecord(String name, long pid, Instant startedAt) {
    /** Start times are told in whole seconds by some, and move with clock corrections. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    /** Empty when the process has ended already. */
    public static Optional<ProcessRecord> of(String name, ProcessHandle process) {
        return process.info().startInstant().map(start -> new ProcessRecord(name, process.pid(), start));
    }

    public static Optional<ProcessRecord> of(String name, long pid) {
        return ProcessHandle.of(pid).flatMap(process -> of(name, process));
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(process -> process.isAlive() && !isZombie(process))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start ->
                                Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }

    public boolean isRunning() {
        return find().isPresent();
    }

    /** Asks the process to end, and ends it by force when it has not after the grace time. */
    public void stop(Duration grace) {
        find().ifPresent(process -> {
            process.destroy();
            if (!Waiting.until(grace, () -> !isRunning())) {
                kill();
            }
        });
    }

    /** Ends the process by force and waits until it is gone. */
    public void kill() {
        find().ifPresent(process -> {
            process.destroyForcibly();
            Waiting.until(KILL_LIMIT, () -> !isRunning());
        });
    }

    /**
     * Whether the process ended, ports closed and all, and only waits for a parent that never asks: so
     * it goes in a container whose first process is no init. Its main thread may end before the others.
     */
    private static boolean isZombie(ProcessHandle process) {
        Path state = Path.of("/proc", Long.toString(process.pid()));
        try (Stream<Path> threads = Files.list(state.resolve("task"))) {
            String stat = Files.readString(state.resolve("stat"), StandardCharsets.ISO_8859_1);
            // The name before it stands in parentheses and may hold any character.
            char letter = stat.charAt(stat.lastIndexOf(')') + 2);
            return letter == 'Z' && threads.count() <= 1;
        } catch (IOException e) {
            // No such system, or no such process any more, which is asked separately.
            return false;
        }
    }

    String toLine() {
        return pid + " " + startedAt.toEpochMilli() + " " + name + "\n";
    }

    static Optional<ProcessRecord> fromLine(String line) {
        String[] parts = line.split(" ", 3);
        try {
            return parts.length == 3
                    ? Optional.of(new ProcessRecord(
                            parts[2], Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
