package org.grata.notify.webhook;

import java.time.Duration;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTest {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final RetryPolicy POLICY = new RetryPolicy(FIRST, LONGEST);

    @Test
    void doublesUpToTheLongest() {
        assertThat(POLICY.delay(1, 0.5, null)).isEqualTo(Duration.ofSeconds(10));
        assertThat(POLICY.delay(2, 0.5, null)).isEqualTo(Duration.ofSeconds(20));
        assertThat(POLICY.delay(10, 0.5, null)).isEqualTo(Duration.ofSeconds(5_120));
        assertThat(POLICY.delay(11, 0.5, null)).isEqualTo(LONGEST);
        assertThat(POLICY.delay(1, 0, null)).isEqualTo(Duration.ofSeconds(8));
        assertThat(POLICY.delay(1, 1, null)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void keepsToWhatTheSubscriberAsksForWithinBounds() {
        assertThat(POLICY.delay(1, 0.5, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
        assertThat(POLICY.delay(1, 0.5, Duration.ofSeconds(1))).isEqualTo(FIRST);
        assertThat(POLICY.delay(1, 0.5, Duration.ofSeconds(-60))).isEqualTo(FIRST);
        assertThat(POLICY.delay(1, 0.5, Duration.ofDays(9_000))).isEqualTo(LONGEST);
    }

    @Property
    void staysWithinBounds(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int tries,
            @ForAll @DoubleRange(min = 0, max = 1) double random,
            @ForAll @LongRange(min = -1_000, max = 1_000_000_000) long asked) {
        Duration delay = POLICY.delay(tries, random, Duration.ofSeconds(asked));
        assertThat(delay)
                .isBetween(
                        FIRST.multipliedBy(8).dividedBy(10),
                        LONGEST.multipliedBy(12).dividedBy(10));
        assertThat(delay).isGreaterThanOrEqualTo(POLICY.delay(tries, random, null));
    }
}
