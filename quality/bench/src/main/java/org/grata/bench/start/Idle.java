package org.grata.bench.start;

import java.time.Duration;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.HttpStatus;
import org.grata.bench.load.Load;
import org.grata.bench.stack.Probe;
import org.grata.bench.stack.Replica;

/** The memory of a process that has nothing to do. */
final class Idle {
    static final int REQUESTS = 100;
    /** Collectors and allocators give memory back by time, and tell nobody when they have. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private Idle() {}

    /** After some requests. */
    static Probe.Resident resident(Replica replica, String path) throws Exception {
        new Load(_ -> new HttpGet(replica.url() + path), HttpStatus.SC_OK).requests(REQUESTS);
        Thread.sleep(SETTLING);
        return Probe.resident(replica.pid());
    }
}
