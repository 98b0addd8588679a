package org.grata.messaging.inbox;

import org.grata.messaging.topology.ConsumerQueue;

/**
 * Which queue a service takes events from, and what it does with them. The service produces one as a
 * bean; the inbox consumes the queues of all there are.
 *
 * @param queue also the name of the consumer; its dead letters go to {@code <queue>.dlq}
 * @param bodyType what bodies are read as
 */
public record Subscription<T>(ConsumerQueue queue, Class<T> bodyType, EventHandler<T> handler) {
    String consumer() {
        return queue.queue();
    }
}
