package org.grata.notify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

import org.grata.notify.wakeup.Wakeup;
import org.jspecify.annotations.Nullable;

/** The application's clock in tests: the machine's until it is set. */
@Singleton
public final class TestClock extends Clock {
    private final AtomicReference<@Nullable Instant> fixed = new AtomicReference<>();
    private final Event<Wakeup> wakeups;

    TestClock(Event<Wakeup> wakeups) {
        this.wakeups = wakeups;
    }

    /** Wakes who sleeps until something is due: real clocks do not jump. */
    public void setTo(Instant instant) {
        boolean forward = instant.isAfter(instant());
        fixed.set(instant);
        if (forward) {
            wakeups.fire(Wakeup.PLANNED);
        }
    }

    public void setTo(String instant) {
        setTo(Instant.parse(instant));
    }

    /** Back to the machine's. */
    public void release() {
        fixed.set(null);
    }

    @Override
    public Instant instant() {
        Instant instant = fixed.get();
        return instant == null ? Clock.systemUTC().instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants only");
    }
}
