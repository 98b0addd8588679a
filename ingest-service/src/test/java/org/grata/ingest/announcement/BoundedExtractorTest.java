package org.grata.ingest.announcement;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.grata.extraction.Announcement;
import org.grata.extraction.Extractor;
import org.grata.extraction.UnsupportedLanguageException;
import org.grata.message.Extraction;
import org.grata.web.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

class BoundedExtractorTest {
    private static final Announcement TEXT =
            new Announcement("Belgium expels 21 diplomats.", Instant.parse("2022-03-29T16:00:00Z"), "en", null);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Reads when it may. */
    private final Extractor slow = new Extractor() {
        @Override
        public Extraction extract(Announcement announcement) {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new FakeExtractor().extract(announcement);
        }

        @Override
        public Set<String> languages() {
            return Set.of("en");
        }
    };

    @Test
    void refusesWhatComesWhenAllAreBusyAndEnoughWait() throws InterruptedException {
        BoundedExtractor bounded = new BoundedExtractor(slow, 1, 1);
        CompletableFuture<Extraction> reading = CompletableFuture.supplyAsync(() -> bounded.extract(TEXT));
        begun.await();
        CompletableFuture<Extraction> second = CompletableFuture.supplyAsync(() -> bounded.extract(TEXT));
        CompletableFuture<Extraction> third = CompletableFuture.supplyAsync(() -> bounded.extract(TEXT));
        await().until(() -> second.isDone() || third.isDone());
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> bounded.extract(TEXT));
        assertThat(refused.problem().status()).isEqualTo(503);
        assertThat(refused.problem().code()).isEqualTo("TOO_MANY_EXTRACTIONS");
        mayEnd.countDown();
        assertThat(reading.join()).isEqualTo(new FakeExtractor().extract(TEXT));
        CompletableFuture<Extraction> waited = second.isCompletedExceptionally() ? third : second;
        assertThat(waited.join()).isEqualTo(new FakeExtractor().extract(TEXT));
    }

    @Test
    void passesOnWhatTheExtractorThrows() {
        BoundedExtractor bounded = new BoundedExtractor(new FakeExtractor(), 1, 1);
        Announcement foreign = new Announcement(FakeExtractor.FOREIGN, TEXT.publishedAt(), null, null);
        assertThatThrownBy(() -> bounded.extract(foreign)).isInstanceOf(UnsupportedLanguageException.class);
    }
}
