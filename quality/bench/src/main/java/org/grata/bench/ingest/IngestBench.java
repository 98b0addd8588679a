package org.grata.bench.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.grata.bench.extraction.speed.ArticleBenchmark;
import org.grata.bench.extraction.speed.Articles;
import org.grata.bench.load.Extractions;
import org.grata.bench.load.Load;
import org.grata.bench.report.Measure;
import org.grata.bench.report.Measure.Target;
import org.grata.bench.stack.Probe;
import org.grata.bench.stack.RunningStack;

/** The steps of the measurement, on a stack that runs. */
final class IngestBench {
    private static final String SERVICE = "ingest";
    private static final int MIXED = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final double PERCENT = 100;

    private final Path root;
    private final PrintStream out;
    private final RunningStack stack;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Measure> measures = new ArrayList<>();

    IngestBench(Path root, PrintStream out, RunningStack stack) {
        this.root = root;
        this.out = out;
        this.stack = stack;
    }

    List<Measure> run() throws Exception {
        startTimes();
        resident();
        speed();
        // Last, on a new process: a full collection on demand changes the heap's shape.
        liveHeap();
        return measures;
    }

    private void startTimes() throws IOException {
        for (String service : List.of(SERVICE, "registry", "notify")) {
            double seconds = stack.startTime(service).toMillis() / 1e3;
            add(Measure.of("start." + service, "start of " + service + ", beside the others", seconds, "s"));
        }
    }

    private void resident() throws Exception {
        progress("reading %,d articles in all languages", MIXED);
        List<String> mixed = new ArrayList<>();
        for (int i = 0; i < ArticleBenchmark.ARTICLES; i++) {
            for (String language : Articles.languages(root)) {
                mixed.add(Extractions.body(articles(language).get(i), language));
            }
        }
        load(mixed).requests(MIXED);
        add(new Measure(
                "residentMemory",
                String.format(Locale.ROOT, "resident memory after %,d extractions", MIXED),
                Probe.residentMb(stack.pid(SERVICE)),
                "MB",
                Target.atMost(220)));
    }

    private void speed() throws Exception {
        List<String> articles = articles("en");
        Load load = load(Extractions.bodies(root, "en"));
        progress("warming up over HTTP for %d s", WARM_UP.toSeconds());
        load.during(WARM_UP);
        progress("measuring over HTTP for %d s", MEASURED.toSeconds());
        URI metrics = URI.create(stack.managementUrl(SERVICE) + "/q/metrics");
        double pausedBefore = Probe.pauseSeconds(http, metrics);
        Load.Outcome outcome = load.during(MEASURED);
        double paused = Probe.pauseSeconds(http, metrics) - pausedBefore;
        progress("measuring the same extraction in this process");
        InProcess process = new InProcess(articles);
        double inProcess = process.perSecond();
        double together = process.togetherPerSecond();

        double p50 = outcome.latency().millis(50);
        double p99 = outcome.latency().millis(99);
        add(Measure.of("http.perSecond", "POST /extractions, 2 clients", outcome.perSecond(), "/s"));
        add(Measure.of("http.p50", "  p50", p50, "ms"));
        add(Measure.of("http.p99", "  p99", p99, "ms"));
        add(new Measure("http.spread", "  p99 / p50", p99 / p50, "", Target.atMost(10)));
        add(Measure.of("inProcess.perSecond", "in process, 1 thread", inProcess, "/s"));
        // Processors that share something give together less than twice what one gives.
        add(Measure.of("inProcess.togetherPerSecond", "in process, 2 threads", together, "/s"));
        add(new Measure("http.ratio", "HTTP / in process", outcome.perSecond() / inProcess, "", Target.atLeast(0.6)));
        add(Measure.of("gcShare", "share of time in collections", PERCENT * paused / outcome.seconds(), "%"));
    }

    private void liveHeap() throws Exception {
        progress("starting ingest anew and reading one text in each language");
        stack.restart(SERVICE);
        List<String> texts = new ArrayList<>();
        for (String language : Articles.languages(root)) {
            texts.add(Extractions.body(articles(language).getFirst(), language));
        }
        load(texts).requests(texts.size());
        add(new Measure(
                "liveHeap",
                "live heap after one text in each of " + texts.size() + " languages",
                Probe.liveHeapMb(stack.pid(SERVICE)),
                "MB",
                Target.atMost(40)));
    }

    private void add(Measure measure) {
        measures.add(measure);
    }

    private void progress(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    private Load load(List<String> bodies) throws IOException {
        return Load.posting(URI.create(stack.url(SERVICE) + "/extractions"), bodies);
    }

    private List<String> articles(String language) throws IOException {
        return new Articles(root, language).articles(ArticleBenchmark.ARTICLES, ArticleBenchmark.LENGTH);
    }
}
