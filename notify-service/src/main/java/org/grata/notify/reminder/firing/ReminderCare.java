package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.loop.Loop;
import org.grata.notify.reminder.store.ReminderStore;

/** Deletes reminders that are of no use any more, batch after batch: each is a transaction of its own. */
@ApplicationScoped
class ReminderCare {
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(1);
    private static final int ROWS_AT_ONCE = 2_000;

    private final ReminderStore reminders;
    private final ReminderConfig config;
    private final Clock clock;
    private final Loop loop = new Loop("reminder-care", failure -> false, this::care);

    ReminderCare(ReminderStore reminders, ReminderConfig config, Clock clock) {
        this.reminders = reminders;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.tellToEnd();
        loop.awaitEnd(STOP_WITHIN);
    }

    boolean alive() {
        return loop.alive();
    }

    /** One batch; tells how long to rest, zero when there is more. */
    Duration care() {
        int purged = reminders.purge(clock.instant(), config.retention(), ROWS_AT_ONCE);
        return purged < ROWS_AT_ONCE ? BETWEEN : Duration.ZERO;
    }
}
