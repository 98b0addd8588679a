package org.grata.bench.report;

import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SamplesTest {
    @Test
    void aPercentileIsASampleThatWasMeasured() {
        Samples hundred = Samples.ofNanos(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray());
        assertThat(hundred.millis(50)).isEqualTo(50.0);
        assertThat(hundred.millis(99)).isEqualTo(99.0);
        assertThat(hundred.millis(99.5)).isEqualTo(100.0);
        assertThat(hundred.leastMillis()).isEqualTo(1.0);
        assertThat(hundred.summary()).isEqualTo(Map.of("p50", 50.0, "p90", 90.0, "p99", 99.0));
    }

    @Test
    void ofOneSampleEveryPercentileIsThatSample() {
        Samples one = Samples.ofNanos(new long[] {1_500_000});
        assertThat(one.millis(1)).isEqualTo(1.5);
        assertThat(one.millis(100)).isEqualTo(1.5);
    }

    @Test
    void ofNothingThereIsNoPercentile() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.ofNanos(new long[0]));
    }
}
