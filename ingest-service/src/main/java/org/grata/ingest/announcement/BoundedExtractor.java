package org.grata.ingest.announcement;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.message.Extraction;
import org.grata.web.ProblemException;
import org.grata.web.ProblemKind;

/**
 * Reads a bounded number of texts at once, on threads of the operating system: reading is nothing but
 * work for the processor, and on virtual threads a few long texts would keep all others from running,
 * those that answer whether the service lives among them.
 */
public final class BoundedExtractor implements Extractor {
    /** Code of the problem that tells a caller to come again. */
    public static final String BUSY = "TOO_MANY_EXTRACTIONS";

    private final Extractor extractor;
    private final ExecutorService threads;

    /**
     * Starts the threads.
     *
     * @param atOnce how many texts are read at the same time
     * @param waiting how many more may wait for their turn
     */
    public BoundedExtractor(Extractor extractor, int atOnce, int waiting) {
        this.extractor = extractor;
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("extraction-", 0).daemon().factory());
    }

    /**
     * Waits for its turn, then for the answer.
     *
     * @throws ProblemException 503 when too many wait already
     */
    @Override
    public Extraction extract(Announcement announcement) {
        try {
            return CompletableFuture.supplyAsync(() -> extractor.extract(announcement), threads)
                    .join();
        } catch (RejectedExecutionException e) {
            throw new ProblemException(
                    ProblemKind.UNAVAILABLE.problem(BUSY, "too many texts wait to be read; try again", List.of()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public Set<String> languages() {
        return extractor.languages();
    }
}
