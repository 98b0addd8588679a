package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.wakeup.Wakeup;
import org.grata.notify.wakeup.Wakeups;

/** The end of each firing, whichever way the reminders went. */
@ApplicationScoped
class Fired {
    private final DueStore reminders;
    private final Wakeups wakeups;
    private final Clock clock;
    private final Timer lateness;

    Fired(DueStore reminders, Wakeups wakeups, Clock clock, MeterRegistry meters) {
        this.reminders = reminders;
        this.wakeups = wakeups;
        this.clock = clock;
        this.lateness = Timer.builder("grata.reminders.lateness")
                .description("From the due time of a reminder until the broker has it, or its delivery is on its way")
                .publishPercentileHistogram()
                .register(meters);
    }

    /** Marks reminders that the running transaction has locked, and has all replicas hear of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(List<KnownReminder> due, Instant firedAt) {
        reminders.markFired(due, firedAt);
        wakeups.tell(Wakeup.FIRED);
        Instant arrived = clock.instant();
        for (KnownReminder reminder : due) {
            lateness.record(Duration.between(reminder.dueAt(), arrived));
        }
    }
}
