package org.grata.ingest.review.care;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.grata.ingest.review.ReviewQuery;
import org.grata.ingest.review.ReviewQueue;
import org.grata.messaging.loop.Loop;
import org.grata.web.PageRequest;

/** Counts for gauges what waits for a person, and what has not much time left. */
@Singleton
class ReviewCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(15);
    private static final ReviewQuery ALL = new ReviewQuery(null, null, null, null, null, null);
    private static final PageRequest LEAST = PageRequest.of(0, 1);

    private final ReviewQueue queue;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong urgent = new AtomicLong();

    ReviewCare(ReviewQueue queue, MeterRegistry registry, Clock clock) {
        super("review-care");
        this.queue = queue;
        this.clock = clock;
        Gauge.builder("grata.reviews.waiting", waiting, AtomicLong::doubleValue)
                .description("announcements that wait for a person")
                .register(registry);
        Gauge.builder("grata.reviews.urgent", urgent, AtomicLong::doubleValue)
                .description("announcements that wait for a person and whose deadline ends within 24 hours")
                .register(registry);
    }

    @Override
    protected Duration step() {
        ReviewQueue.Counts counts = queue.find(ALL, LEAST, clock.instant()).counts();
        waiting.set(counts.total());
        urgent.set(counts.dueWithinADay());
        return BETWEEN;
    }
}
