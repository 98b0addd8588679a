package org.grata.bench.load;

import java.time.Duration;
import java.util.List;

import org.grata.bench.stack.ProcessorTime;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThroughputTest {
    @Test
    void theMedianIsOneThatWasMeasured() {
        Throughput slow = throughput(100, 10);
        Throughput middle = throughput(60, 5);
        Throughput fast = throughput(300, 10);
        assertThat(middle.perSecond()).isEqualTo(12);
        assertThat(Throughput.median(List.of(fast, slow, middle))).isEqualTo(middle);
        assertThat(Throughput.median(List.of(fast, slow))).isEqualTo(slow);
    }

    private static Throughput throughput(long count, double seconds) {
        return new Throughput(count, seconds, new ProcessorTime(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)));
    }
}
