package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.grata.notify.reminder.store.DueStore;
import org.grata.notify.subscription.Channel;

/**
 * Fires what is due, then sleeps until the next reminder is. Woken when this replica or another has planned
 * something.
 */
@Singleton
class FiringLoop extends DueLoop {
    private final Firing firing;
    private final FiringHelp help;
    private final NextDue nextDue;
    private final FiringConfig config;

    FiringLoop(Firing firing, FiringHelp help, DueStore reminders, FiringConfig config, Clock clock) {
        super("firing-loop", config);
        this.firing = firing;
        this.help = help;
        this.nextDue = new NextDue(reminders, Channel.AMQP, config, clock);
        this.config = config;
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
