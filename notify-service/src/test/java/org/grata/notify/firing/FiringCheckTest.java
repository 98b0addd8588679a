package org.grata.notify.firing;

import java.time.Duration;

import org.grata.base.startup.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiringCheckTest {
    @Test
    void findsNothingWrongWithTheDefaults() {
        assertThat(new FiringCheck(new Settings(500, Duration.ofSeconds(1))).faults())
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(new FiringCheck(new Settings(0, Duration.ZERO)).faults())
                .extracting(Fault::setting)
                .containsExactly("grata.firing.batch-size", "grata.firing.poll-interval");
        assertThat(new FiringCheck(new Settings(5_001, Duration.ofSeconds(1))).faults())
                .extracting(Fault::setting)
                .containsExactly("grata.firing.batch-size");
    }

    private record Settings(int batchSize, Duration pollInterval) implements FiringConfig {
        @Override
        public boolean enabled() {
            return true;
        }
    }
}
