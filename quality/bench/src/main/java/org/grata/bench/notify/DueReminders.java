package org.grata.bench.notify;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.grata.bench.load.SharedWork;
import org.grata.bench.load.Throughput;
import org.grata.bench.notify.Subscribers.Subscribed;
import org.grata.bench.stack.Member;
import org.grata.bench.stack.RunningStack;

/** Reminders from their due time, which is the same, until they are in subscribers' queues. */
public final class DueReminders implements SharedWork {
    private static final int QUEUES = 10;
    private static final String STATE = "BE";

    private final int reminders;
    private final Broker broker;
    private final Database database;
    private final Firing firing;

    /** @param reminders of one run */
    public DueReminders(PrintStream out, RunningStack stack, int reminders, Clock clock) throws Exception {
        this.reminders = reminders;
        this.broker = new Broker(stack.amqpUrl());
        this.database = new Database(stack.database());
        Subscribers subscribers = new Subscribers(stack.url(NotifyBench.SERVICE), broker, clock);
        List<Subscribed> subscribed = subscribers.subscribe(QUEUES, STATE);
        this.firing = new Firing(
                broker,
                subscribed.stream().map(Subscribed::queue).toList(),
                subscribers.planned(database, subscribed, STATE),
                new Waits(new Progress(out), clock),
                clock);
    }

    @Override
    public String unit() {
        return "reminders";
    }

    @Override
    public Throughput run(List<Member> members) throws Exception {
        Firing.Fired fired =
                firing.fire(reminders, members.stream().map(Member::pid).toList());
        if (fired.inQueues() != reminders || fired.fired() != reminders) {
            throw new IllegalStateException(reminders + " reminders were due, " + fired.fired() + " are fired and "
                    + fired.inQueues() + " were sent");
        }
        return new Throughput(reminders, fired.seconds(), fired.used());
    }

    @Override
    public void close() throws IOException, SQLException {
        broker.close();
        database.close();
    }
}
