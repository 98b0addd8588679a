package org.grata.bench.load;

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
import java.util.function.IntFunction;
import java.util.stream.LongStream;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.grata.bench.report.Samples;

/**
 * Clients that ask over kept connections, each its next as soon as it was answered. They block: the
 * asynchronous client of the JDK takes more of the processors, which the service shares, than reading the text does. And
 * they write a request at once, as curl and browsers do; the JDK's blocking client sends its body in a second packet.
 */
public final class Load {
    public static final int CLIENTS = 2;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final CloseableHttpClient HTTP = HttpClients.createMinimal();

    private final IntFunction<HttpUriRequestBase> requests;
    private final int expected;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * Clients of any requests.
     *
     * @param requests makes the one with a number; they count up from 0
     * @param expected status of every answer
     */
    public Load(IntFunction<HttpUriRequestBase> requests, int expected) {
        this.requests = requests;
        this.expected = expected;
    }

    /** @param bodies of JSON, posted in turn */
    public static Load posting(URI url, List<String> bodies) {
        List<byte[]> bytes = bodies.stream()
                .map(body -> body.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new Load(
                number -> {
                    HttpPost request = new HttpPost(url);
                    byte[] body = bytes.get(Math.floorMod(number, bytes.size()));
                    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
                    return request;
                },
                HttpStatus.SC_OK);
    }

    /** @param seconds how long it took all clients together */
    public record Outcome(Samples latency, double seconds) {
        public double perSecond() {
            return latency.count() / seconds;
        }
    }

    public Outcome requests(int count) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(count);
        return run(() -> left.getAndDecrement() > 0);
    }

    public Outcome during(Duration time) throws InterruptedException, ExecutionException {
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
            HttpUriRequestBase request = requests.apply(next.getAndIncrement());
            long start = System.nanoTime();
            int status = send(request);
            latencies.add(System.nanoTime() - start);
            if (status != expected) {
                throw new IOException(request + " was answered " + status);
            }
        }
        return latencies.build().toArray();
    }

    private static int send(HttpUriRequestBase request) throws IOException {
        return HTTP.execute(request, response -> {
            // A connection is kept for the next request only when its answer was read to the end.
            EntityUtils.consume(response.getEntity());
            return response.getCode();
        });
    }
}
