package org.grata.bench.notify;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.grata.bench.report.Median;
import org.grata.bench.stack.RunningStack;

/** RabbitMQ's PerfTest: one producer, nobody who consumes. */
final class BrokerLimit {
    static final int WINDOW = 500;
    static final int SECONDS = 10;
    private static final String QUEUE = "grata.bench.perf-test";
    private static final Pattern CONFIRMED = Pattern.compile("confirmed: (\\d+) msg/s");

    private final Path root;
    private final Broker broker;
    private final String url;

    /** @param root of the repository, where the bench was built */
    BrokerLimit(Path root, Broker broker, String url) {
        this.root = root;
        this.broker = broker;
        this.url = url;
    }

    /** @return confirmed messages a second */
    double perSecond(int bytes) throws IOException, InterruptedException {
        broker.declare(QUEUE, 0);
        Path target = root.toAbsolutePath().normalize().resolve("quality/bench/target");
        Process process = new ProcessBuilder(
                        RunningStack.tool("java"),
                        "-Xmx512m",
                        "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                        "-cp",
                        target.resolve("perf-test/*") + File.pathSeparator + target.resolve("lib/*"),
                        "com.rabbitmq.perf.PerfTest",
                        "--uri",
                        url,
                        "--producers",
                        "1",
                        "--consumers",
                        "0",
                        "--flag",
                        "persistent",
                        "--confirm",
                        Integer.toString(WINDOW),
                        "--size",
                        Integer.toString(bytes),
                        "--predeclared",
                        "--queue",
                        QUEUE,
                        "--interval",
                        "1",
                        "--time",
                        Integer.toString(SECONDS))
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("PerfTest failed: " + told);
        }
        broker.delete(QUEUE);
        return perSecond(told);
    }

    /** The second in the middle, so that neither the start nor the end counts. */
    static double perSecond(String told) {
        List<Double> seconds = CONFIRMED
                .matcher(told)
                .results()
                .map(second -> Double.valueOf(second.group(1)))
                .toList();
        if (seconds.isEmpty()) {
            throw new IllegalStateException("PerfTest does not tell what was confirmed: " + told);
        }
        return Median.of(seconds);
    }
}
