package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.planning.Planned;
import org.grata.notify.reminder.store.ReminderStore;

/**
 * Fires what is due, then sleeps until the next reminder is. Woken when a transaction of this
 * replica has planned something; what other replicas plan they fire themselves.
 */
@Singleton
class FiringLoop extends Loop {
    /** When the next due reminder is in another replica's hands, look again no sooner than this. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(10);

    /** For the transaction under way: what it claimed is either sent or still planned. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Firing firing;
    private final ReminderStore reminders;
    private final FiringConfig config;
    private final Clock clock;

    FiringLoop(Firing firing, ReminderStore reminders, FiringConfig config, Clock clock) {
        super("firing-loop", STOP_WITHIN);
        this.firing = firing;
        this.reminders = reminders;
        this.config = config;
        this.clock = clock;
    }

    @Override
    protected boolean enabled() {
        return config.enabled();
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        wake();
    }

    @Override
    protected Duration step() {
        // A full batch: more may be due.
        return firing.fireDue(config.batchSize()) < config.batchSize()
                ? reminders.untilNextDue(clock.instant()).map(this::bounded).orElse(config.pollInterval())
                : Duration.ZERO;
    }

    private Duration bounded(Duration wait) {
        if (wait.compareTo(SHORTEST_SLEEP) < 0) {
            return SHORTEST_SLEEP;
        }
        return wait.compareTo(config.pollInterval()) > 0 ? config.pollInterval() : wait;
    }
}
