package org.grata.notify.reminder.firing;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.grata.messaging.loop.Loop;
import org.grata.notify.planning.Planned;
import org.grata.notify.wakeup.Wakeup;

/** A loop that is woken when this replica or another has planned something. */
abstract class DueLoop extends Loop {
    /** For the transaction under way: what it claimed is either fired or still planned. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final FiringConfig config;

    DueLoop(String name, FiringConfig config) {
        super(name, STOP_WITHIN);
        this.config = config;
    }

    @Override
    protected boolean enabled() {
        return config.enabled();
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        wake();
    }

    void heard(@Observes Wakeup wakeup) {
        if (wakeup == Wakeup.PLANNED) {
            wake();
        }
    }
}
