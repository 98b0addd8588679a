package org.grata.bench.start;

import java.util.List;

import org.grata.bench.report.Samples;
import org.grata.bench.report.Table;
import org.grata.bench.stack.Probe;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void onlyNativeExecutablesAndTheCacheHaveTargets() {
        figures.starts(List.of(
                starts(Service.INGEST, Packaging.NATIVE, 190, 101, 180, 250),
                starts(Service.INGEST, Packaging.JVM, 2_000, 160),
                starts(Service.INGEST, Packaging.AOT, 1_000, 170)));
        assertThat(Table.of(figures.measures()).lines())
                .containsExactly(
                        "measure                                                            value     target",
                        "ingest, native: start to first answer, median of 3                190 ms   ≤ 200 ms     met",
                        "  fastest                                                         180 ms",
                        "  slowest                                                         250 ms",
                        "  resident memory, idle after 100 requests                       101 MiB  ≤ 100 MiB  MISSED",
                        "    of that, pages of files                                       20 MiB",
                        "ingest, JVM: start to first answer, median of 1                 2,000 ms",
                        "  fastest                                                       2,000 ms",
                        "  slowest                                                       2,000 ms",
                        "  resident memory, idle after 100 requests                       160 MiB",
                        "    of that, pages of files                                       20 MiB",
                        "ingest, JVM with AOT cache: start to first answer, median of 1  1,000 ms",
                        "  fastest                                                       1,000 ms",
                        "  slowest                                                       1,000 ms",
                        "  resident memory, idle after 100 requests                       170 MiB",
                        "    of that, pages of files                                       20 MiB",
                        "ingest: start with AOT cache / without                              0.50     ≤ 0.67     met");
    }

    @Test
    void aServiceWithoutTheCacheHasNoRatio() {
        figures.starts(List.of(
                starts(Service.INGEST, Packaging.JVM, 2_000, 160), starts(Service.NOTIFY, Packaging.AOT, 900, 150)));
        assertThat(figures.measures()).noneMatch(measure -> measure.key().endsWith("ratio"));
    }

    @Test
    void throughputIsComparedByItsMedians() {
        figures.throughput(List.of(400.0, 100.0, 300.0), List.of(150.0, 140.0, 900.0));
        assertThat(figures.measures()).extracting("value").containsExactly(300.0, 150.0, 0.5);
    }

    /** @param others times beside the median */
    private static Starts starts(Service service, Packaging packaging, long median, double resident, long... others) {
        long[] nanos = new long[others.length + 1];
        nanos[others.length] = median * 1_000_000;
        for (int i = 0; i < others.length; i++) {
            nanos[i] = others[i] * 1_000_000;
        }
        return new Starts(service, packaging, Samples.ofNanos(nanos), new Probe.Resident(resident, 20));
    }
}
