package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import org.grata.messaging.loop.Loop;
import org.grata.notify.planning.Planned;
import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;
import org.grata.notify.wakeup.Wakeup;

/**
 * Fires what is due, then sleeps until the next reminder is. Woken when this replica or another has planned
 * something.
 */
@Singleton
class FiringLoop extends Loop {
    /** For the transaction under way: what it claimed is either sent or still planned. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Firing firing;
    private final FiringHelp help;
    private final NextDue nextDue;
    private final FiringConfig config;

    FiringLoop(Firing firing, FiringHelp help, DueStore reminders, FiringConfig config, Clock clock) {
        super("firing-loop", STOP_WITHIN);
        this.firing = firing;
        this.help = help;
        this.nextDue = new NextDue(reminders, Channel.AMQP, config, clock);
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

    @Override
    protected Duration step() throws InterruptedException {
        if (firing.fireDue(config.half()) < config.half()) {
            return nextDue.rest();
        }
        // A full batch: more may be due.
        help.wake();
        return Duration.ZERO;
    }
}
