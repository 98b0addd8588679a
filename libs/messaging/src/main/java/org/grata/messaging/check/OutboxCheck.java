package org.grata.messaging.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;
import org.grata.messaging.MessagingConfig;
import org.grata.messaging.MessagingConfig.InboxSettings;
import org.grata.messaging.MessagingConfig.OutboxSettings;

/** Numbers with which events would be sent twice without need, pile up, or be given up at once. */
@ApplicationScoped
class OutboxCheck implements StartupCheck {
    private static final int LARGEST_PREFETCH = 100;
    private static final int LARGEST_WINDOW = 5_000;
    private static final int MOST_REFUSALS = 100;
    private static final int SMALLEST_LIMIT = 16 << 10;
    /** RabbitMQ's own, before its version 4. */
    private static final int LARGEST_LIMIT = 128 << 20;

    private static final Duration SHORTEST_RETENTION = Duration.ofHours(1);

    private final MessagingConfig config;

    OutboxCheck(MessagingConfig config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        outbox(config.outbox(), faults);
        bounds(config.outbox(), faults);
        inbox(config.inbox(), faults);
        return faults;
    }

    private static void outbox(OutboxSettings outbox, List<Fault> faults) {
        if (!outbox.confirmTimeout().isPositive()) {
            faults.add(new Fault(
                    "grata.messaging.outbox.confirm-timeout",
                    "is " + outbox.confirmTimeout() + ": nothing would ever count as sent",
                    "give it at least a second"));
        }
        if (outbox.lease().compareTo(outbox.confirmTimeout()) <= 0) {
            faults.add(new Fault(
                    "grata.messaging.outbox.lease",
                    "is not longer than the confirm timeout: another relay would send what this one still waits for",
                    "make it longer than " + outbox.confirmTimeout()));
        }
        if (outbox.window() < 1 || outbox.window() > LARGEST_WINDOW) {
            faults.add(new Fault(
                    "grata.messaging.outbox.window",
                    "is " + outbox.window(),
                    "give it between 1 and " + LARGEST_WINDOW));
        }
        if (!outbox.pollInterval().isPositive()) {
            faults.add(new Fault(
                    "grata.messaging.outbox.poll-interval",
                    "is " + outbox.pollInterval() + ": the relay would never rest",
                    "give it about a second"));
        }
    }

    private static void bounds(OutboxSettings outbox, List<Fault> faults) {
        if (outbox.maxRefusals() < 1 || outbox.maxRefusals() > MOST_REFUSALS) {
            faults.add(new Fault(
                    "grata.messaging.outbox.max-refusals",
                    "is " + outbox.maxRefusals() + ": events would be parked untried, or tried for days",
                    "give it between 1 and " + MOST_REFUSALS));
        }
        if (outbox.maxBodyBytes() < SMALLEST_LIMIT || outbox.maxBodyBytes() > LARGEST_LIMIT) {
            faults.add(new Fault(
                    "grata.messaging.outbox.max-body-bytes",
                    "is " + outbox.maxBodyBytes() + ": no broker takes larger ones, and most events are smaller",
                    "give it between " + SMALLEST_LIMIT + " and " + LARGEST_LIMIT));
        }
        if (outbox.retention().compareTo(SHORTEST_RETENTION) < 0) {
            faults.add(new Fault(
                    "grata.messaging.outbox.retention",
                    "is " + outbox.retention() + ": nobody could look for what was sent",
                    "give it at least " + SHORTEST_RETENTION));
        }
    }

    private static void inbox(InboxSettings inbox, List<Fault> faults) {
        if (inbox.concurrency() < 1 || inbox.tries() < 1) {
            faults.add(new Fault(
                    "grata.messaging.inbox",
                    "concurrency " + inbox.concurrency() + ", tries " + inbox.tries() + ": nothing would be handled",
                    "give both at least 1"));
        }
        if (inbox.prefetch() < 1 || inbox.prefetch() > LARGEST_PREFETCH) {
            faults.add(new Fault(
                    "grata.messaging.inbox.prefetch",
                    "is " + inbox.prefetch(),
                    "give it between 1 and " + LARGEST_PREFETCH));
        }
        if (inbox.retention().compareTo(SHORTEST_RETENTION) < 0) {
            faults.add(new Fault(
                    "grata.messaging.inbox.retention",
                    "is " + inbox.retention() + ": repeats would have an effect",
                    "give it days"));
        }
    }
}
