package org.grata.notify.reminder.firing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class AlarmTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final Alarm alarm = new Alarm();

    @Test
    void aRingBeforeTheSleepIsNotMissed() throws InterruptedException {
        alarm.ring();
        alarm.sleep(LONG);
    }

    @Test
    void manyRingsAreOne() throws InterruptedException {
        alarm.ring();
        alarm.ring();
        alarm.sleep(LONG);
        long before = System.nanoTime();
        alarm.sleep(Duration.ofMillis(20));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    @Test
    void aRingEndsTheSleep() throws InterruptedException {
        Thread ringer = Thread.ofVirtual().start(alarm::ring);
        alarm.sleep(LONG);
        ringer.join();
    }

    @Test
    void aSleepThatIsOverAlreadyReturns() throws InterruptedException {
        alarm.sleep(Duration.ofSeconds(-1));
    }
}
