package org.grata.bench.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.grata.bench.report.Samples;
import org.grata.bench.stack.Probe;
import org.grata.bench.stack.Replica;

/** The steps of the measurement, beside a stack that runs. */
final class StartBench {
    private static final double BYTES_IN_MIB = 1024 * 1024;
    private static final double NANOS_IN_MILLI = 1e6;

    private final PrintStream out;
    private final Path root;
    private final List<Subject> subjects;
    private final int runs;
    private final Figures figures = new Figures();

    StartBench(PrintStream out, Path root, List<Subject> subjects, int runs) {
        this.out = out;
        this.root = root;
        this.subjects = subjects;
        this.runs = runs;
    }

    Figures run() throws Exception {
        figures.starts(starts());
        for (Subject subject : subjects) {
            if (subject.packaging() == Packaging.NATIVE) {
                Path executable = Path.of(subject.program().command().getFirst());
                figures.executable(subject.service(), Files.size(executable) / BYTES_IN_MIB);
            }
        }
        if (subjects.stream().anyMatch(subject -> subject.packaging() == Packaging.NATIVE)) {
            throughput();
        }
        return figures;
    }

    private List<Starts> starts() throws Exception {
        Map<Subject, Probe.Resident> resident = new LinkedHashMap<>();
        Map<Subject, List<Long>> nanos = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            progress("%s: memory", subject.label());
            // That start is not counted: it reads from disk what later ones find in memory.
            resident.put(subject, subject.resident());
            nanos.put(subject, new ArrayList<>());
        }
        for (int run = 1; run <= runs; run++) {
            for (Map.Entry<Subject, List<Long>> each : nanos.entrySet()) {
                long taken = each.getKey().start(run);
                progress("%d of %d, %s: %,.0f ms", run, runs, each.getKey().label(), taken / NANOS_IN_MILLI);
                each.getValue().add(taken);
            }
        }
        List<Starts> starts = new ArrayList<>();
        nanos.forEach((subject, taken) -> starts.add(new Starts(
                subject.service(),
                subject.packaging(),
                Samples.ofNanos(taken.stream().mapToLong(Long::longValue).toArray()),
                Objects.requireNonNull(resident.get(subject)))));
        return starts;
    }

    private void throughput() throws Exception {
        try (Replica jvm = ready(Packaging.JVM);
                Replica nativ = ready(Packaging.NATIVE)) {
            Turns turns = new Turns(root, jvm.url(), nativ.url(), out);
            turns.run();
            figures.throughput(turns.first(), turns.second());
        }
    }

    private Replica ready(Packaging packaging) throws Exception {
        for (Subject subject : subjects) {
            if (subject.service() == Service.INGEST && subject.packaging() == packaging) {
                return Replica.start(subject.program(), subject.log("throughput"));
            }
        }
        throw new IOException("ingest is not measured as " + packaging.label());
    }

    private void progress(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
