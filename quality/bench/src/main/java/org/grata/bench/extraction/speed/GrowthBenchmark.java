package org.grata.bench.extraction.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same million characters, read as a thousand texts, as a hundred, as ten and as one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class GrowthBenchmark {
    static final int TOTAL = 1_000_000;

    @Param({"1000", "10000", "100000", "1000000"})
    private int length;

    private final RuleExtractor extractor = new RuleExtractor();
    private List<String> texts = List.of();

    @Setup
    public void prepare() throws IOException {
        String all = new Articles(ArticleBenchmark.root(), "en").text(0, TOTAL);
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < TOTAL; start += length) {
            parts.add(all.substring(start, start + length));
        }
        texts = parts;
    }

    @Benchmark
    public void million(Blackhole taken) {
        for (String text : texts) {
            taken.consume(extractor.extract(new Announcement(text, ArticleBenchmark.PUBLISHED, "en", null)));
        }
    }
}
