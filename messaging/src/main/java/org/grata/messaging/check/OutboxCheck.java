package org.grata.messaging.check;

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

    private final MessagingConfig config;

    OutboxCheck(MessagingConfig config) {
        this.config = config;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        outbox(config.outbox(), faults);
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
        if (!inbox.retention().isPositive()) {
            faults.add(new Fault(
                    "grata.messaging.inbox.retention",
                    "is " + inbox.retention() + ": repeats would have an effect",
                    "give it days"));
        }
    }
}
