package org.grata.bench.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.grata.bench.report.Samples;

/**
 * Clients that post JSON over kept connections, each its next as soon as it was answered. They block: the
 * asynchronous client of the JDK takes more of the processors, which the service shares, than reading the text does. And
 * they write a request at once, as curl and browsers do; the JDK's blocking client sends its body in a second packet.
 */
final class Load {
    static final int CLIENTS = 2;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final CloseableHttpClient HTTP = HttpClients.createMinimal();

    private final URI url;
    private final List<byte[]> bodies;
    private final AtomicInteger next = new AtomicInteger();

    /** @param bodies posted in turn */
    Load(URI url, List<String> bodies) {
        this.url = url;
        this.bodies = bodies.stream()
                .map(body -> body.getBytes(StandardCharsets.UTF_8))
                .toList();
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
            byte[] body = bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()));
            long start = System.nanoTime();
            int status = post(body);
            latencies.add(System.nanoTime() - start);
            if (status != HttpStatus.SC_OK) {
                throw new IOException(url + " answered " + status);
            }
        }
        return latencies.build().toArray();
    }

    private int post(byte[] body) throws IOException {
        HttpPost request = new HttpPost(url);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return HTTP.execute(request, response -> {
            // A connection is kept for the next request only when its answer was read to the end.
            EntityUtils.consume(response.getEntity());
            return response.getCode();
        });
    }
}
