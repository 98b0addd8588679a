package org.grata.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

import org.grata.bench.report.Samples;

/** Clients that post JSON over kept connections, each its next as soon as it was answered. */
final class Load {
    private static final int CLIENTS = 2;
    private static final double NANOS_IN_SECOND = 1e9;

    private final HttpClient http;
    private final URI url;
    private final List<String> bodies;
    private final AtomicInteger next = new AtomicInteger();

    /** @param bodies posted in turn */
    Load(HttpClient http, URI url, List<String> bodies) {
        this.http = http;
        this.url = url;
        this.bodies = bodies;
    }

    /** @param seconds how long it took all clients together */
    record Outcome(Samples latency, double seconds) {
        double perSecond() {
            return latency.count() / seconds;
        }
    }

    Outcome requests(int count) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(count);
        return run(() -> left.getAndDecrement() > 0);
    }

    Outcome during(Duration time) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        return run(() -> System.nanoTime() - end < 0);
    }

    private Outcome run(BooleanSupplier more) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        LongStream.Builder latencies = LongStream.builder();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<long[]>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> client(more)));
            }
            for (Future<long[]> client : clients) {
                LongStream.of(client.get()).forEach(latencies);
            }
        }
        double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        return new Outcome(Samples.ofNanos(latencies.build().toArray()), seconds);
    }

    private long[] client(BooleanSupplier more) throws IOException, InterruptedException {
        LongStream.Builder latencies = LongStream.builder();
        while (more.getAsBoolean()) {
            HttpRequest request = HttpRequest.newBuilder(url)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()))))
                    .build();
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            latencies.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                throw new IOException(url + " answered " + answer.statusCode());
            }
        }
        return latencies.build().toArray();
    }
}
