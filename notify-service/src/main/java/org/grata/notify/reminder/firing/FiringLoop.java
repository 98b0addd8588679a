package org.grata.notify.reminder.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.messaging.loop.Loop;
import org.grata.notify.planning.Planned;
import org.grata.notify.reminder.store.ReminderStore;
import org.jboss.logging.Logger;

/**
 * Fires what is due, then sleeps until the next reminder is. Woken when a transaction of this
 * replica has planned something; what other replicas plan they fire themselves.
 */
@ApplicationScoped
public class FiringLoop {
    private static final Logger LOG = Logger.getLogger(FiringLoop.class);

    /** When the next due reminder is in another replica's hands, look again no sooner than this. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(10);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Firing firing;
    private final ReminderStore reminders;
    private final FiringConfig config;
    private final Clock clock;
    private final Alarm alarm = new Alarm();
    private final Loop loop = new Loop("firing-loop", failure -> false, this::fireAndSleep);

    public FiringLoop(Firing firing, ReminderStore reminders, FiringConfig config, Clock clock) {
        this.firing = firing;
        this.reminders = reminders;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop.start();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        alarm.ring();
    }

    /** Waits for the transaction under way: what it claimed is either sent or still planned. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.tellToEnd();
        alarm.ring();
        if (!loop.awaitEnd(STOP_WITHIN)) {
            LOG.warnf("The firing loop did not end within %s; its transaction will be rolled back", STOP_WITHIN);
        }
    }

    /** False when nothing is fired any more, which only a restart cures. */
    boolean alive() {
        return loop.alive();
    }

    private Duration fireAndSleep() throws InterruptedException {
        // A full batch: more may be due.
        if (firing.fireDue(config.batchSize()) < config.batchSize()) {
            alarm.sleep(
                    reminders.untilNextDue(clock.instant()).map(this::bounded).orElse(config.pollInterval()));
        }
        return Duration.ZERO;
    }

    private Duration bounded(Duration wait) {
        if (wait.compareTo(SHORTEST_SLEEP) < 0) {
            return SHORTEST_SLEEP;
        }
        return wait.compareTo(config.pollInterval()) > 0 ? config.pollInterval() : wait;
    }
}
