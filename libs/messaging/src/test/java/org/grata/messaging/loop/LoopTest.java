package org.grata.messaging.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LoopTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void goesOnAfterAnError() throws Exception {
        Loop loop = new Loop("test", failure -> false, () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError("told to fail");
            }
            return Duration.ofMillis(1);
        });
        loop.start();

        await().atMost(LIMIT).until(() -> rounds.get() > 3);
        assertThat(loop.alive()).isTrue();
        loop.tellToEnd();
        assertThat(loop.awaitEnd(LIMIT)).isTrue();
        assertThat(loop.alive()).as("an end that was asked for is no death").isTrue();
    }

    @Test
    void goesOnAfterAnInterruptionThatIsNoEnd() throws Exception {
        Loop loop = new Loop("test", failure -> true, () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new InterruptedException();
            }
            return Duration.ofMillis(1);
        });
        loop.start();

        await().atMost(LIMIT).until(() -> rounds.get() > 3);
        loop.tellToEnd();
        assertThat(loop.awaitEnd(LIMIT)).isTrue();
    }

    @Test
    void tellsWhenItsThreadIsGone() {
        Loop loop = new Loop(
                "test",
                failure -> {
                    throw new InternalError("nothing works any more");
                },
                () -> {
                    throw new IllegalStateException("told to fail");
                });
        assertThat(loop.alive()).as("not started").isTrue();
        loop.start();

        await().dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> !loop.alive());
    }

    @Test
    void interruptsAStepThatOutlastsTheLimit() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Loop loop = new Loop("test", failure -> true, () -> {
            rounds.incrementAndGet();
            try {
                never.await();
                return Duration.ZERO;
            } finally {
                interrupted.countDown();
            }
        });
        loop.start();
        await().atMost(LIMIT).until(() -> rounds.get() == 1);

        loop.tellToEnd();
        assertThat(loop.awaitEnd(Duration.ofMillis(50))).isFalse();
        interrupted.await();
        assertThat(rounds).hasValue(1);
    }
}
