package org.grata.messaging.loop;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LoopTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void goesOnAfterAnError() throws Exception {
        Loop loop = new Stepping(() -> {
            if (rounds.incrementAndGet() == 1) {
                throw new StackOverflowError("told to fail");
            }
            return Duration.ofMillis(1);
        });
        loop.start();

        await().atMost(LIMIT).until(() -> rounds.get() > 3);
        assertThat(loop.alive()).isTrue();
        loop.tellToEnd();
        assertThat(loop.awaitEnd()).isTrue();
        assertThat(loop.alive()).as("an end that was asked for is no death").isTrue();
    }

    @Test
    void goesOnAfterAnInterruptionThatIsNoEnd() throws Exception {
        Loop loop = new Stepping(() -> {
            if (rounds.incrementAndGet() == 1) {
                throw new InterruptedException();
            }
            return Duration.ofMillis(1);
        });
        loop.start();

        await().atMost(LIMIT).until(() -> rounds.get() > 3);
        loop.tellToEnd();
        assertThat(loop.awaitEnd()).isTrue();
    }

    @Test
    void tellsWhenItsThreadIsGone() {
        Loop loop = new Stepping(() -> {
            throw new Untellable();
        });
        assertThat(loop.alive()).as("not started").isTrue();
        loop.start();

        await().dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> !loop.alive());
    }

    @Test
    void aCallEndsTheRest() throws Exception {
        Loop loop = new Stepping(() -> {
            rounds.incrementAndGet();
            return LONG;
        });
        loop.start();
        await().atMost(LIMIT).until(() -> rounds.get() == 1);

        loop.wake();

        await().atMost(LIMIT).until(() -> rounds.get() == 2);
        end(loop);
    }

    @Test
    void callsDuringAStepAreOneAndEndTheRestAfterIt() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        Loop loop = new Stepping(() -> {
            rounds.incrementAndGet();
            called.await();
            return LONG;
        });
        loop.start();
        await().atMost(LIMIT).until(() -> rounds.get() == 1);

        loop.wake();
        loop.wake();
        called.countDown();

        await().atMost(LIMIT).until(() -> rounds.get() == 2);
        await().during(Duration.ofMillis(200)).atMost(LIMIT).until(() -> rounds.get() == 2);
        end(loop);
    }

    @Test
    void aCallDoesNotShortenThePauseAfterAFailure() throws Exception {
        List<Long> times = new CopyOnWriteArrayList<>();
        Loop loop = new Stepping(() -> {
            times.add(System.nanoTime());
            throw new IllegalStateException("told to fail");
        });
        loop.start();
        await().atMost(LIMIT).until(() -> times.size() == 1);

        loop.wake();

        await().atMost(LIMIT).until(() -> times.size() == 2);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(500));
        end(loop);
    }

    @Test
    void theEndCutsARestShort() throws Exception {
        Loop loop = new Stepping(() -> {
            rounds.incrementAndGet();
            return LONG;
        });
        loop.start();
        await().atMost(LIMIT).until(() -> rounds.get() == 1);

        end(loop);

        assertThat(rounds).hasValue(1);
    }

    @Test
    void showsTheTraceOfAFailureOncePerStreak() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(Loop.class.getName());
        Handler handler = new Lines(lines);
        logger.addHandler(handler);
        try {
            Loop loop = new Stepping(() -> {
                int round = rounds.incrementAndGet();
                if (round == 2) {
                    throw new StackOverflowError("another failure");
                }
                if (round == 4) {
                    return Duration.ofMillis(1);
                }
                throw new IllegalStateException("told to fail");
            });
            loop.start();

            await().atMost(Duration.ofSeconds(10)).until(() -> lines.size() >= 5);
            loop.tellToEnd();
            assertThat(loop.awaitEnd()).isTrue();
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(lines.subList(0, 5))
                .containsExactly(
                        "test failed (1), next try in PT0.5S, with trace",
                        "test failed (2), next try in PT1S, with trace",
                        "test failed (3), next try in PT2S: java.lang.IllegalStateException: told to fail",
                        "test goes on after 3 failed tries",
                        "test failed (1), next try in PT0.5S, with trace");
    }

    @Test
    void interruptsAStepThatOutlastsTheLimit() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Loop loop = new Stepping(() -> {
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
        assertThat(loop.awaitEnd()).isFalse();
        interrupted.await();
        assertThat(rounds).hasValue(1);
    }

    private static void end(Loop loop) throws InterruptedException {
        loop.tellToEnd();
        assertThat(loop.awaitEnd()).isTrue();
    }

    private static final class Stepping extends Loop {
        private final Callable<Duration> work;

        Stepping(Callable<Duration> work) {
            super("test", Duration.ofMillis(500));
            this.work = work;
        }

        @Override
        protected Duration step() throws InterruptedException {
            try {
                return work.call();
            } catch (InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Stands for whatever happens while a failure is told. */
    private static final class Untellable extends RuntimeException {
        @Override
        public synchronized Throwable getCause() {
            throw new InternalError("nothing works any more");
        }
    }

    private static final class Lines extends Handler {
        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord logged) {
            String message = String.format(Locale.ROOT, logged.getMessage(), logged.getParameters());
            lines.add(message + (logged.getThrown() == null ? "" : ", with trace"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
