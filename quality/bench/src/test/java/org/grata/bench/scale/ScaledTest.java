package org.grata.bench.scale;

import java.time.Duration;
import java.util.List;

import org.grata.bench.load.Throughput;
import org.grata.bench.report.Measure;
import org.grata.bench.stack.ProcessorTime;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScaledTest {
    private static final List<Scaled> ALL = List.of(
            scaled("ingest", "announcements", 1, 4_000),
            scaled("ingest", "announcements", 2, 5_000),
            scaled("notify", "reminders", 1, 20_000),
            scaled("notify", "reminders", 2, 10_000));

    @Test
    void whatSeveralDoIsToldBesideWhatOneDoes() {
        assertThat(Scaled.table(ALL).lines())
                .containsExactly(
                        "service        counted  replicas  per second  of one  processors used  by the whole machine",
                        "ingest   announcements         1         400       1             0.50                  1.50",
                        "ingest   announcements         2         500    1.25             0.50                  1.50",
                        "notify       reminders         1       2,000       1             0.50                  1.50",
                        "notify       reminders         2       1,000    0.50             0.50                  1.50");
    }

    @Test
    void programsFindEachNumberOfReplicas() {
        assertThat(Scaled.measures(ALL))
                .extracting(Measure::key)
                .startsWith("ingest.1.perSecond", "ingest.1.ratio", "ingest.1.processors", "ingest.1.machine")
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @Test
    void countsOfReplicasAscendFromOne() {
        assertThat(ScaleCommand.ascending(List.of(1))).isTrue();
        assertThat(ScaleCommand.ascending(List.of(1, 2, 4))).isTrue();
        assertThat(ScaleCommand.ascending(List.of())).isFalse();
        assertThat(ScaleCommand.ascending(List.of(2, 4))).isFalse();
        assertThat(ScaleCommand.ascending(List.of(1, 2, 2))).isFalse();
    }

    private static Scaled scaled(String service, String unit, int replicas, int count) {
        return new Scaled(
                service,
                unit,
                replicas,
                new Throughput(
                        count,
                        10,
                        new ProcessorTime(Duration.ofSeconds(6), Duration.ofSeconds(18), Duration.ofSeconds(12))));
    }
}
