package org.grata.bench.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.grata.bench.stack.ProcessorTime;

/** Reminders that are due at once, until each lies in its queue. */
final class Firing {
    /** After all is done, for what should not come. */
    static final Duration QUIET = Duration.ofSeconds(3);

    private final Broker broker;
    private final List<String> queues;
    private final Reminders reminders;
    private final Waits waits;
    private final Clock clock;

    Firing(Broker broker, List<String> queues, Reminders reminders, Waits waits, Clock clock) {
        this.broker = broker;
        this.queues = queues;
        this.reminders = reminders;
        this.waits = waits;
        this.clock = clock;
    }

    /**
     * What came of them.
     *
     * @param inQueues how many messages there are
     * @param fired how many reminders say that they are fired
     * @param seconds from their due time until that was so
     * @param used processor time within
     */
    record Fired(int inQueues, int fired, double seconds, ProcessorTime used) {}

    /**
     * Leaves neither reminders nor messages.
     *
     * @param pids of processes whose processor time is looked at
     */
    Fired fire(int count, Collection<Long> pids) throws Exception {
        Instant due = reminders.add(count, Duration.ZERO, clock);
        waits.untilDue(due);
        ProcessorTime before = ProcessorTime.now(pids);
        waits.untilAll("reminder in the queues", () -> broker.depth(queues), count);
        waits.until("end of firing", () -> !reminders.isLeft(due));
        double seconds = Duration.between(due, clock.instant()).toNanos() / 1e9;
        ProcessorTime used = ProcessorTime.now(pids).since(before);
        Thread.sleep(QUIET);
        Fired fired = new Fired(broker.depth(queues), reminders.fired(), seconds, used);
        broker.purge(queues);
        reminders.clear();
        return fired;
    }
}
