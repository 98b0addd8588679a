package org.grata.notify.reminder.firing;

import java.time.Duration;

import org.grata.base.startup.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiringCheckTest {
    @Test
    void findsNothingWrongWithTheDefaults() {
        assertThat(check(500, Duration.ofSeconds(1), Duration.ofDays(90)).faults())
                .isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(check(0, Duration.ZERO, Duration.ZERO).faults())
                .extracting(Fault::setting)
                .containsExactly(
                        "grata.firing.batch-size", "grata.firing.poll-interval", "grata.notify.reminders.retention");
        assertThat(check(5_001, Duration.ofSeconds(1), Duration.ofDays(1)).faults())
                .extracting(Fault::setting)
                .containsExactly("grata.firing.batch-size");
    }

    private static FiringCheck check(int batchSize, Duration pollInterval, Duration retention) {
        return new FiringCheck(new Settings(batchSize, pollInterval), () -> retention);
    }

    private record Settings(int batchSize, Duration pollInterval) implements FiringConfig {
        @Override
        public boolean enabled() {
            return true;
        }
    }
}
