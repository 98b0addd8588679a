package org.grata.notify.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A subscriber's own HTTP server on loopback, which keeps what it was sent. */
public final class Subscriber implements AutoCloseable {
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private volatile CountDownLatch holding = new CountDownLatch(0);

    /** One request. */
    public record Received(String method, String target, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .getFirst();
        }
    }

    private record Answer(int status, Map<String, String> headers) {}

    public Subscriber() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?x=1";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What the next requests get, in turn; then 204. */
    public void answers(int... statuses) {
        for (int status : statuses) {
            answer(status, Map.of());
        }
    }

    public synchronized void answer(int status, Map<String, String> headers) {
        answers.add(new Answer(status, headers));
    }

    /** Lets no request have its answer until {@link #letGo}. */
    public void hold() {
        holding = new CountDownLatch(1);
    }

    public void letGo() {
        holding.countDown();
    }

    public List<Received> received() {
        return received;
    }

    /** Of the reminders, each once however often it came. */
    public Set<String> ids() {
        return received.stream().map(request -> request.header("webhook-id")).collect(Collectors.toSet());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        try {
            holding.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Answer answer = next();
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    private synchronized Answer next() {
        return answers.isEmpty() ? new Answer(204, Map.of()) : answers.remove();
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
    }
}
