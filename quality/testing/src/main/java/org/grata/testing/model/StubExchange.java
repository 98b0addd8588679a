package org.grata.testing.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;

/** One question, to be answered by a {@link StubBehaviour}. */
public final class StubExchange {
    private final HttpExchange exchange;
    private final StubRequest request;
    private final CountDownLatch closed;
    private String contentType = "application/json";

    StubExchange(HttpExchange exchange, StubRequest request, CountDownLatch closed) {
        this.exchange = exchange;
        this.request = request;
        this.closed = closed;
    }

    public StubRequest request() {
        return request;
    }

    void contentType(String type) {
        contentType = type;
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /** @param length announced; 0 for a body without */
    OutputStream begin(int status, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, length);
        return exchange.getResponseBody();
    }

    void send(int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = begin(status, bytes.length == 0 ? -1 : bytes.length)) {
            out.write(bytes);
        }
    }

    /** Waits, but no longer than the server lives. */
    void await(Duration time) throws IOException {
        try {
            if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("the stub was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
