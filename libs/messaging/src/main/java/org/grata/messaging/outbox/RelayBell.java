package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes the relay when there is something to send; many rings before it looks are one. */
@ApplicationScoped
class RelayBell {
    private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

    void ring() {
        // A full queue is a bell that rang already.
        boolean _ = rung.offer(true);
    }

    void await(Duration atMost) throws InterruptedException {
        Boolean _ = rung.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
