package org.grata.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The processes started for one folder, written there so that a killed parent leaves a trace. */
public final class ProcessFile {
    private final Path file;

    public ProcessFile(Path file) {
        this.file = file;
    }

    public synchronized void add(ProcessRecord process) {
        List<ProcessRecord> all = new ArrayList<>(all());
        all.removeIf(known -> known.name().equals(process.name()));
        all.add(process);
        write(all);
    }

    /** In the order they were started. A broken line is left out. */
    public synchronized List<ProcessRecord> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .flatMap(line -> ProcessRecord.fromLine(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public Optional<ProcessRecord> find(String name) {
        return all().stream()
                .filter(process -> process.name().equals(name))
                .filter(ProcessRecord::isRunning)
                .findFirst();
    }

    /** Stops what still runs, the last started first, and forgets all. */
    public synchronized List<ProcessRecord> stopAll(Duration grace) {
        List<ProcessRecord> running =
                all().reversed().stream().filter(ProcessRecord::isRunning).toList();
        running.forEach(process -> process.stop(grace));
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
        return running;
    }

    private void write(List<ProcessRecord> all) {
        try {
            PrivateFiles.write(file, all.stream().map(ProcessRecord::toLine).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
