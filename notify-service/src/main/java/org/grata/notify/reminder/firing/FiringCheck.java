package org.grata.notify.reminder.firing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;

/** Settings with which nothing would be fired, or too much lost sight of at once. */
@ApplicationScoped
class FiringCheck implements StartupCheck {
    /** One for each half. */
    private static final int SMALLEST_BATCH = 2;

    private static final int LARGEST_BATCH = 5_000;

    private static final Duration SHORTEST_RETENTION = Duration.ofDays(1);

    private final FiringConfig config;
    private final ReminderConfig reminders;

    FiringCheck(FiringConfig config, ReminderConfig reminders) {
        this.config = config;
        this.reminders = reminders;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (config.batchSize() < SMALLEST_BATCH || config.batchSize() > LARGEST_BATCH) {
            faults.add(new Fault(
                    "grata.firing.batch-size",
                    "is " + config.batchSize(),
                    "give it between " + SMALLEST_BATCH + " and " + LARGEST_BATCH));
        }
        if (!config.pollInterval().isPositive()) {
            faults.add(new Fault(
                    "grata.firing.poll-interval",
                    "is " + config.pollInterval() + ": the loop would never rest",
                    "give it about a second"));
        }
        if (reminders.retention().compareTo(SHORTEST_RETENTION) < 0) {
            faults.add(new Fault(
                    "grata.notify.reminders.retention",
                    "is " + reminders.retention() + ": reminders would be forgotten while they may be told again",
                    "give it at least " + SHORTEST_RETENTION));
        }
        return faults;
    }
}
