package org.grata.bench.extraction.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.message.Extraction;
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

/** How long one article of 3,000 characters takes: mean and percentiles over different articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ArticleBenchmark {
    public static final int LENGTH = 3_000;
    public static final int ARTICLES = 20;
    public static final Instant PUBLISHED = Instant.parse("2022-03-29T16:00:00Z");

    @Param("en")
    private String language = "";

    private RuleExtractor extractor = new RuleExtractor();
    private List<String> articles = List.of();
    private int next;

    @Setup
    public void prepare() throws IOException {
        articles = new Articles(root(), language).articles(ARTICLES, LENGTH);
    }

    @Benchmark
    public Extraction article() {
        next = (next + 1) % articles.size();
        return extractor.extract(new Announcement(articles.get(next), PUBLISHED, language, null));
    }

    static Path root() {
        return Path.of(System.getProperty("grata.root", "."));
    }
}
