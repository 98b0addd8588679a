package org.grata.bench.extraction.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.grata.bench.report.Machine;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmarks in JVMs of their own, one core each at a time, and prints what came out. */
public final class SpeedReport {
    private final PrintStream out;

    public SpeedReport(PrintStream out) {
        this.out = out;
    }

    /** @param root the repository, whose corpora are read */
    public void run(Path root) throws IOException, RunnerException {
        out.println(Machine.line() + "; about five minutes");
        out.println();
        articles(root);
        growth(root);
    }

    private void articles(Path root) throws IOException, RunnerException {
        out.printf(Locale.ROOT, "an article of %,d characters, warm, one core%n", ArticleBenchmark.LENGTH);
        out.printf(Locale.ROOT, "%-10s %9s %9s %9s %9s%n", "language", "mean ms", "p50 ms", "p99 ms", "MB/s");
        List<String> languages = new ArrayList<>(Articles.languages(root));
        for (String language : languages) {
            for (RunResult result : benchmark(root, ArticleBenchmark.class, "language", language)) {
                Statistics micros = result.getPrimaryResult().getStatistics();
                out.printf(
                        Locale.ROOT,
                        "%-10s %9.3f %9.3f %9.3f %9.1f%n",
                        language,
                        micros.getMean() / 1e3,
                        micros.getPercentile(50) / 1e3,
                        micros.getPercentile(99) / 1e3,
                        ArticleBenchmark.LENGTH / micros.getMean());
            }
        }
        out.println();
    }

    private void growth(Path root) throws RunnerException {
        out.printf(Locale.ROOT, "the same %,d characters of English, cut into texts%n", GrowthBenchmark.TOTAL);
        out.printf(Locale.ROOT, "%-22s %9s %9s %9s%n", "texts", "ms", "MB/s", "ratio");
        double first = 0;
        for (int length = 1_000; length <= GrowthBenchmark.TOTAL; length *= 10) {
            for (RunResult result : benchmark(root, GrowthBenchmark.class, "length", String.valueOf(length))) {
                double millis = result.getPrimaryResult().getScore();
                first = first == 0 ? millis : first;
                out.printf(
                        Locale.ROOT,
                        "%,5d of %,9d %9.0f %9.1f %9.2f%n",
                        GrowthBenchmark.TOTAL / length,
                        length,
                        millis,
                        GrowthBenchmark.TOTAL / millis / 1e3,
                        millis / first);
            }
        }
    }

    private static Collection<RunResult> benchmark(Path root, Class<?> benchmark, String parameter, String value)
            throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param(parameter, value)
                        .jvmArgs(
                                "-Dgrata.root=" + root,
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
