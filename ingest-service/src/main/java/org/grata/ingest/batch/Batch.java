package org.grata.ingest.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/**
 * Works on lines while they come: several at once, their results in the order of the lines, each as soon as it and those
 * before it are known. Holds no more lines than are worked on at once; until one is done, no other is read.
 *
 * @param <R> what becomes of a line
 */
public final class Batch<R> {
    private final int atOnce;

    /** @param atOnce how many lines are worked on at the same time */
    public Batch(int atOnce) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("at least one line is worked on at once: " + atOnce);
        }
        this.atOnce = atOnce;
    }

    /** Where lines come from. */
    @FunctionalInterface
    public interface Source<R> {
        /** Waits for the next line; empty at the end. */
        Optional<Line<R>> next() throws IOException;
    }

    /** A line, and what is to be done with it. */
    public interface Line<R> {
        /** Lines that share one are worked on one after the other: of equal texts, the first is the new one. */
        Set<Object> claims();

        /** What becomes of it; a line at fault has a result too. */
        R work();
    }

    /** Where results go. */
    @FunctionalInterface
    public interface Sink<R> {
        /** @param last whether no other result is known yet, so that this one should not wait for it */
        void accept(R result, boolean last) throws IOException;
    }

    /** What the reader hands to the writer: a result to come, or the end. */
    private record Pending<R>(
            @Nullable Future<R> result, @Nullable IOException broken) {
        boolean isDone() {
            return result != null && result.isDone();
        }
    }

    /**
     * Works on all lines. What was begun is finished, whatever breaks.
     *
     * @throws IOException when no more lines can be read, after the results of all that were, or none can be written
     */
    public void run(Source<R> source, Sink<R> sink) throws IOException, InterruptedException {
        BlockingQueue<Pending<R>> window = new ArrayBlockingQueue<>(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reader = threads.submit(() -> read(source, window, threads));
            try {
                write(window, sink);
            } finally {
                reader.cancel(true);
            }
        }
    }

    private Void read(Source<R> source, BlockingQueue<Pending<R>> window, ExecutorService threads)
            throws InterruptedException {
        Map<Object, Future<?>> last = new HashMap<>();
        IOException broken = null;
        try {
            for (Optional<Line<R>> line = source.next(); line.isPresent(); line = source.next()) {
                window.put(new Pending<>(begin(line.get(), last, threads), null));
            }
        } catch (IOException e) {
            broken = e;
        } catch (RuntimeException e) {
            // Whoever writes must learn that no more lines come.
            broken = new IOException(e);
        }
        window.put(new Pending<>(null, broken));
        return null;
    }

    private Future<R> begin(Line<R> line, Map<Object, Future<?>> last, ExecutorService threads) {
        last.values().removeIf(Future::isDone);
        List<Future<?>> before = new ArrayList<>();
        CompletableFuture<R> result = new CompletableFuture<>();
        line.claims().forEach(claim -> Optional.<Future<?>>ofNullable(last.put(claim, result))
                .ifPresent(before::add));
        threads.execute(() -> {
            try {
                before.forEach(Batch::await);
                result.complete(line.work());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** What became of it is not asked. */
    private static void await(Future<?> before) {
        try {
            before.get();
        } catch (ExecutionException _) {
            // Told with its own line.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(BlockingQueue<Pending<R>> window, Sink<R> sink) throws IOException, InterruptedException {
        Pending<R> next = window.take();
        while (next.result() != null) {
            R result = result(next.result());
            Pending<R> following = window.peek();
            sink.accept(result, following == null || !following.isDone());
            next = window.take();
        }
        if (next.broken() != null) {
            throw next.broken();
        }
    }

    private R result(Future<R> pending) throws InterruptedException {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line has a result, whatever is wrong with it", e.getCause());
        }
    }
}
