package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.reminder.store.ReminderStore;

/** Deletes reminders that are of no use any more, batch after batch: each is a transaction of its own. */
@Singleton
class ReminderCare extends Loop {
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int ROWS_AT_ONCE = 2_000;

    private final ReminderStore reminders;
    private final ReminderConfig config;
    private final Clock clock;

    ReminderCare(ReminderStore reminders, ReminderConfig config, Clock clock) {
        super("reminder-care");
        this.reminders = reminders;
        this.config = config;
        this.clock = clock;
    }

    /** One batch; tells how long to rest, zero when there is more. */
    @Override
    protected Duration step() {
        int purged = reminders.purge(clock.instant(), config.retention(), ROWS_AT_ONCE);
        return purged < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
