package org.grata.messaging.connector;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts the connections opened to consume each queue, so that a delivery of an older one is known. */
@ApplicationScoped
class Reconnects {
    private final ConcurrentMap<String, Integer> opened = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, FirstSeen> consumers = new ConcurrentHashMap<>();

    void opening(String queue) {
        opened.merge(queue, 1, Integer::sum);
    }

    /**
     * Which connection a consumer tag belongs to. The broker gives a new tag with each subscription, so
     * a tag keeps the number of the connection under which it was first seen.
     */
    int connectionOf(String queue, String consumerTag) {
        return consumers.compute(
                        queue,
                        (name, seen) -> seen != null && seen.consumerTag.equals(consumerTag)
                                ? seen
                                : new FirstSeen(consumerTag, current(queue)))
                .connection;
    }

    int current(String queue) {
        return opened.getOrDefault(queue, 0);
    }

    private record FirstSeen(String consumerTag, int connection) {}
}
