package org.grata.ingest.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@Timeout(30)
class BatchTest {
    private record Told(Set<Object> claims, Supplier<String> result) implements Batch.Line<String> {
        @Override
        public String work() {
            return result.get();
        }
    }

    private static Batch.Line<String> line(String result) {
        return new Told(Set.of(), () -> result);
    }

    private static Batch.Line<String> waiting(CountDownLatch latch, String result) {
        return new Told(Set.of(), () -> {
            await(latch);
            return result;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Batch.Source<String> lines(Iterator<? extends Batch.Line<String>> lines) {
        return () -> lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }

    @Test
    void resultsComeInTheOrderOfTheLinesThoughLaterOnesAreKnownFirst() throws Exception {
        CountDownLatch third = new CountDownLatch(1);
        List<Batch.Line<String>> lines = List.of(waiting(third, "1"), line("2"), new Told(Set.of(), () -> {
            third.countDown();
            return "3";
        }));
        List<String> results = new ArrayList<>();
        new Batch<String>(3).run(lines(lines.iterator()), (result, last) -> results.add(result));
        assertThat(results).containsExactly("1", "2", "3");
    }

    @Test
    void aResultIsToldThoughNoOtherLineHasCome() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        List<Boolean> last = new ArrayList<>();
        new Batch<String>(4)
                .run(
                        () -> {
                            if (asked.getAndIncrement() == 0) {
                                return Optional.of(line("1"));
                            }
                            await(told);
                            return Optional.empty();
                        },
                        (result, isLast) -> {
                            last.add(isLast);
                            told.countDown();
                        });
        assertThat(last).containsExactly(true);
    }

    @Test
    void noMoreLinesAreHeldThanAreWorkedOnAtOnce() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Batch.Line<String>> lines = IntStream.range(0, 2_000)
                .<Batch.Line<String>>mapToObj(n -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return line(Integer.toString(n));
                })
                .iterator();
        List<String> results = new ArrayList<>();
        new Batch<String>(5).run(lines(lines), (result, last) -> {
            held.decrementAndGet();
            results.add(result);
        });
        assertThat(results)
                .isEqualTo(IntStream.range(0, 2_000).mapToObj(Integer::toString).toList());
        // Those that wait, one that is being put, and one that is being written.
        assertThat(most.get()).isLessThanOrEqualTo(7);
    }

    @Test
    void linesThatShareAClaimAreWorkedOnOneAfterTheOther() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        List<Batch.Line<String>> lines = IntStream.range(0, 200)
                .<Batch.Line<String>>mapToObj(n -> new Told(Set.of("text", n), () -> {
                    int before = sum.get();
                    Thread.onSpinWait();
                    sum.set(before + 1);
                    return before + "";
                }))
                .toList();
        List<String> results = new ArrayList<>();
        new Batch<String>(8).run(lines(lines.iterator()), (result, last) -> results.add(result));
        assertThat(results)
                .isEqualTo(IntStream.range(0, 200).mapToObj(Integer::toString).toList());
    }

    @Test
    void whatWasReadBeforeTheSourceBrokeIsAnswered() {
        AtomicInteger asked = new AtomicInteger();
        List<String> results = new ArrayList<>();
        Throwable broken = catchThrowable(() -> new Batch<String>(2)
                .run(
                        () -> {
                            if (asked.getAndIncrement() == 3) {
                                throw new IOException("gone");
                            }
                            return Optional.of(line("line"));
                        },
                        (result, last) -> results.add(result)));
        assertThat(broken).isInstanceOf(IOException.class).hasMessage("gone");
        assertThat(results).hasSize(3);
    }

    @Test
    void aSourceThatFailsIsOneThatBroke() {
        Throwable broken = catchThrowable(() -> new Batch<String>(2)
                .run(
                        () -> {
                            throw new IllegalStateException("no line");
                        },
                        (result, last) -> {}));
        assertThat(broken).isInstanceOf(IOException.class).hasRootCauseMessage("no line");
    }

    @Test
    void aReaderThatIsGoneEndsTheWorkThoughTheSourceWouldGoOn() {
        AtomicInteger asked = new AtomicInteger();
        Throwable broken = catchThrowable(() -> new Batch<String>(2)
                .run(
                        () -> {
                            asked.incrementAndGet();
                            return Optional.of(line("line"));
                        },
                        (result, last) -> {
                            throw new IOException("nobody reads");
                        }));
        assertThat(broken).isInstanceOf(IOException.class).hasMessage("nobody reads");
        assertThat(asked.get()).isLessThan(10);
    }
}
