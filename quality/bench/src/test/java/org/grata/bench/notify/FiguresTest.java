package org.grata.bench.notify;

import java.util.List;

import org.grata.bench.report.Samples;
import org.grata.bench.report.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void ratiosAreTakenRoundByRound() {
        figures.rounds().broker().addAll(List.of(20_000.0, 30_000.0, 25_000.0));
        figures.rounds().bare().addAll(List.of(8_000.0, 10_000.0, 20_000.0));
        figures.rounds().service().addAll(List.of(4_000.0, 9_000.0, 8_000.0));
        assertThat(Table.of(figures.measures()).lines())
                .containsExactly(
                        "measure                  value      target",
                        "a  broker, PerfTest  25,000 /s",
                        "a2 bare loop         10,000 /s",
                        "b  the service        8,000 /s  ≥ 7,000 /s     met",
                        "b / a                     0.30",
                        "b / a2                    0.50      ≥ 0.80  MISSED");
    }

    @Test
    void whatWasLeftOutIsNotTold() {
        figures.rounds().service().add(4_000.0);
        assertThat(figures.measures()).singleElement().satisfies(measure -> assertThat(measure.value())
                .isEqualTo(4_000));
        assertThat(figures.wrong()).isEmpty();
    }

    @Test
    void wrongCountsAreTold() {
        figures.expect("right", 5, 5);
        figures.expect("lost", 100_000, 99_999);
        figures.killed(20, 1_000);
        figures.killed(20, 1_001);
        assertThat(figures.wrong())
                .containsExactly(
                        "lost: 99,999 instead of 100,000", "k: 1,001 repeats, more than the 1,000 of one claim");
    }

    @Test
    void noReminderMayBeEarly() {
        Samples late = Samples.ofNanos(new long[] {0, 5_000_000});
        figures.lateness(late, late);
        assertThat(figures.wrong()).isEmpty();
        figures.lateness(late, Samples.ofNanos(new long[] {-1, 5_000_000}));
        assertThat(figures.wrong()).containsExactly("c: a reminder was early");
    }

    @Test
    void perfTestIsAskedForTheSecondInTheMiddle() {
        assertThat(BrokerLimit.perSecond("""
                id: test-1, starting producer #0
                id: test-1, time 1.000 s, sent: 9000 msg/s, returned: 0 msg/s, confirmed: 8500 msg/s, nacked: 0 msg/s
                id: test-1, time 2.000 s, sent: 21000 msg/s, returned: 0 msg/s, confirmed: 20900 msg/s, nacked: 0 msg/s
                id: test-1, time 3.000 s, sent: 20000 msg/s, returned: 0 msg/s, confirmed: 20100 msg/s, nacked: 0 msg/s
                id: test-1, sending rate avg: 16666 msg/s
                """)).isEqualTo(20_100);
    }
}
