package org.grata.acceptance;

import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Sends requests to the replicas of a service in turn, as a Service of Kubernetes does: to none that said at the
 * last look that it is not ready. A request is sent again only when nobody took the connection.
 */
final class Balancer {
    private final Map<String, String> managementUrls;
    private final List<String> urls;
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** @param managementUrls by the base URL of a replica */
    Balancer(Map<String, String> managementUrls) {
        this.managementUrls = Map.copyOf(managementUrls);
        this.urls = List.copyOf(managementUrls.keySet());
        look();
    }

    /** Asks every replica whether it is ready. */
    void look() {
        managementUrls.forEach((url, management) -> ready.put(url, Replica.isReady(management)));
    }

    /**
     * Sends one request.
     *
     * @param request given the base URL of a replica; throws when the answer is not the one expected
     */
    void send(Consumer<String> request) {
        for (int tries = 0; tries < 2 * urls.size(); tries++) {
            String url = urls.get(Math.floorMod(turn.getAndIncrement(), urls.size()));
            if (Boolean.TRUE.equals(ready.get(url)) && taken(url, request)) {
                answered.incrementAndGet();
                return;
            }
        }
        throw new AssertionError("no replica takes a request: " + ready);
    }

    private boolean taken(String url, Consumer<String> request) {
        try {
            request.accept(url);
            return true;
        } catch (Exception e) {
            // REST Assured throws it undeclared.
            if (e instanceof ConnectException) {
                ready.put(url, false);
                return false;
            }
            throw e;
        }
    }

    /** How many requests had the answer expected. */
    int answered() {
        return answered.get();
    }
}
