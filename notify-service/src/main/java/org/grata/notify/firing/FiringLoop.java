package org.grata.notify.firing;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.grata.notify.planning.Planned;
import org.grata.notify.store.ReminderStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    public FiringLoop(Firing firing, ReminderStore reminders, FiringConfig config, Clock clock) {
        this.firing = firing;
        this.reminders = reminders;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("firing-loop").daemon().start(this::run);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        alarm.ring();
    }

    /** Waits for the transaction under way: what it claimed is either sent or still planned. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        alarm.ring();
        Thread running = thread;
        if (running != null && !running.join(STOP_WITHIN)) {
            LOG.warnf("The firing loop did not end within %s; its transaction will be rolled back", STOP_WITHIN);
        }
    }

    private void run() {
        while (!stopping) {
            try {
                alarm.sleep(round());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Fires all that is due and tells how long to sleep. A failure is logged and tried again. */
    private Duration round() {
        try {
            while (!stopping && firing.fireDue(config.batchSize()) == config.batchSize()) {
                // A full batch: more may be due.
            }
            return reminders.untilNextDue(clock.instant()).map(this::bounded).orElse(config.pollInterval());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Due reminders could not be fired; trying again in %s", config.pollInterval());
            return config.pollInterval();
        }
    }

    private Duration bounded(Duration wait) {
        if (wait.compareTo(SHORTEST_SLEEP) < 0) {
            return SHORTEST_SLEEP;
        }
        return wait.compareTo(config.pollInterval()) > 0 ? config.pollInterval() : wait;
    }
}
