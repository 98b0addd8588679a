package org.grata.bench.notify;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import org.grata.bench.stack.Probe;
import org.grata.bench.stack.RunningStack;

/** Looks every second how much memory the service takes, until closed. */
final class Memory implements AutoCloseable {
    private final URI metrics;
    private final long pid;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Seen> seen = new ArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looking;

    Memory(RunningStack stack) throws Exception {
        this.metrics = URI.create(stack.managementUrl(NotifyBench.SERVICE) + "/q/metrics");
        this.pid = stack.pid(NotifyBench.SERVICE);
        look();
        this.looking = thread.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private record Seen(Probe.Heap heap, double residentMb) {}

    private void look() {
        try {
            Seen now = new Seen(Probe.heap(http, metrics), Probe.residentMb(pid));
            synchronized (seen) {
                seen.add(now);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the service does not tell its memory", e);
        }
    }

    /** In MiB, with garbage that is not collected yet. */
    double mostUsed() {
        return most(one -> one.heap.used());
    }

    /** In MiB. */
    double mostCommitted() {
        return most(one -> one.heap.committed());
    }

    /** In MiB. */
    double limit() {
        return most(one -> one.heap.max());
    }

    /** Of the whole process, in MB. */
    double mostResident() {
        return most(Seen::residentMb);
    }

    private double most(ToDoubleFunction<Seen> value) {
        synchronized (seen) {
            return seen.stream().mapToDouble(value).max().orElseThrow();
        }
    }

    /** @throws IllegalStateException when the service did not tell any more */
    @Override
    public void close() {
        thread.shutdownNow();
        http.close();
        if (looking.state() == Future.State.FAILED) {
            throw new IllegalStateException(looking.exceptionNow());
        }
    }
}
