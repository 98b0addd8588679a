package org.grata.bench.registry;

import java.util.List;

import org.grata.bench.report.Samples;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PgBenchTest {
    @Test
    void readsTheRateFromItsSummary() {
        assertThat(PgBench.rate("""
                latency average = 0.500 ms
                initial connection time = 7.265 ms
                tps = 3995.871024 (without initial connection time)
                """)).isEqualTo(3995.871024);
        assertThatIllegalStateException().isThrownBy(() -> PgBench.rate("fatal"));
    }

    @Test
    void readsLatenciesFromItsLog() {
        Samples latency = PgBench.latency(List.of("0 1 1500 0 1764320000 1", "1 1 2500 0 1764320000 2"));
        assertThat(latency.count()).isEqualTo(2);
        assertThat(latency.millis(50)).isEqualTo(1.5);
        assertThat(latency.millis(99)).isEqualTo(2.5);
    }
}
