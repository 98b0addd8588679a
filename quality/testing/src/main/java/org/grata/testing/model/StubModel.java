package org.grata.testing.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A server on 127.0.0.1 that speaks {@code POST /v1/chat/completions} and {@code GET /v1/models}. Each question takes
 * the next behaviour that was queued, and the standing one when none is left. A question that the API would refuse is
 * answered with 400, takes no behaviour, and is kept among the faults.
 */
public final class StubModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<StubBehaviour> queued = new ConcurrentLinkedQueue<>();
    private final List<StubRequest> requests = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private volatile StubBehaviour standing = StubBehaviour.answer("{\"measures\":[]}");

    private StubModel(HttpServer server) {
        this.server = server;
    }

    /** On a free port; answers that there is no measure until told otherwise. */
    public static StubModel start() {
        try {
            StubModel model = new StubModel(HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0));
            model.server.setExecutor(model.threads);
            model.server.createContext("/v1/chat/completions", model::complete);
            model.server.createContext("/v1/models", StubModel::list);
            model.server.start();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to {@code /v1}. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** The next questions are answered by these, one each. */
    public StubModel next(StubBehaviour... behaviours) {
        queued.addAll(List.of(behaviours));
        return this;
    }

    /** Questions for which nothing is queued are answered by this. */
    public StubModel always(StubBehaviour behaviour) {
        standing = behaviour;
        return this;
    }

    /** Every question that arrived, in order. */
    public List<StubRequest> requests() {
        return List.copyOf(requests);
    }

    /** What was wrong with questions; empty when nothing was. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void complete(HttpExchange exchange) {
        try (exchange) {
            StubRequest request =
                    StubRequest.of(body(exchange), exchange.getRequestHeaders().getFirst("Authorization"));
            StubExchange stub = new StubExchange(exchange, request, closed);
            if (!exchange.getRequestMethod().equals("POST")) {
                stub.send(METHOD_NOT_ALLOWED, "");
                return;
            }
            List<String> found = RequestRules.faults(request.body());
            faults.addAll(found);
            requests.add(request);
            if (found.isEmpty()) {
                StubBehaviour behaviour = queued.poll();
                (behaviour == null ? standing : behaviour).answer(stub);
            } else {
                StubBehaviour.status(BAD_REQUEST).answer(stub);
            }
        } catch (IOException e) {
            // The client went away, or the behaviour ends the connection so: closing the exchange does.
            return;
        }
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        @Nullable JsonNode tree;
        try {
            tree = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            tree = null;
        }
        return tree == null ? MissingNode.getInstance() : tree;
    }

    private static void list(HttpExchange exchange) throws IOException {
        try (exchange) {
            new StubExchange(exchange, StubRequest.of(MissingNode.getInstance(), null), new CountDownLatch(1))
                    .send(200, "{\"object\":\"list\",\"data\":[{\"id\":\"stub\",\"object\":\"model\"}]}");
        }
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
