package org.grata.bench.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.grata.bench.extraction.speed.ArticleBenchmark;
import org.grata.bench.load.Load;
import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.extraction.RuleExtractor;

/** The same extraction without a service round it, in this JVM. */
final class InProcess {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final double NANOS_IN_SECOND = 1e9;

    private final Extractor extractor = new RuleExtractor();
    private final List<String> articles;

    /** @param articles in English, read in turn */
    InProcess(List<String> articles) {
        this.articles = articles;
    }

    /** Extractions a second on one thread, warm. */
    double perSecond() {
        extract(WARM_UP);
        return extract(MEASURED);
    }

    /** Extractions a second on as many threads together as the load has clients. */
    double togetherPerSecond() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(Load.CLIENTS)) {
            Callable<Double> one = () -> extract(MEASURED);
            double sum = 0;
            for (Future<Double> each : threads.invokeAll(Collections.nCopies(Load.CLIENTS, one))) {
                sum += each.get();
            }
            return sum;
        }
    }

    private double extract(Duration time) {
        long start = System.nanoTime();
        int count = 0;
        int measures = 0;
        long elapsed = 0;
        while (elapsed < time.toNanos()) {
            String text = articles.get(count % articles.size());
            measures += extractor
                    .extract(new Announcement(text, ArticleBenchmark.PUBLISHED, "en", null))
                    .measures()
                    .size();
            count++;
            elapsed = System.nanoTime() - start;
        }
        if (measures == 0) {
            throw new IllegalStateException("the articles tell no measures");
        }
        return count / (elapsed / NANOS_IN_SECOND);
    }
}
