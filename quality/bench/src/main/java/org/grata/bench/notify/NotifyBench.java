package org.grata.bench.notify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.rabbitmq.client.GetResponse;
import org.grata.bench.notify.Subscribers.Subscribed;
import org.grata.bench.stack.Program;
import org.grata.bench.stack.Replica;
import org.grata.bench.stack.RunningStack;

/** The steps of the measurement, on a stack that runs. */
final class NotifyBench implements AutoCloseable {
    static final String SERVICE = "notify";
    /** Of which subscribers want to be told; another one for the planning. */
    private static final String STATE = "BE";

    private static final String STATE_OF_PLANNING = "LI";
    private static final int PER_SECOND = 1_000;

    private final Progress progress;
    private final Waits waits;
    private final RunningStack stack;
    private final Path root;
    private final Sizes sizes;
    private final Figures figures;
    private final Clock clock;
    private final Broker broker;
    private final Database database;
    private final List<String> queues;
    private final Subscribers subscribers;
    private final Reminders reminders;

    NotifyBench(Progress progress, RunningStack stack, Path root, Sizes sizes, Figures figures, Clock clock)
            throws Exception {
        this.progress = progress;
        this.waits = new Waits(progress, clock);
        this.stack = stack;
        this.root = root;
        this.sizes = sizes;
        this.figures = figures;
        this.clock = clock;
        this.broker = new Broker(stack.amqpUrl());
        this.database = new Database(stack.database());
        this.subscribers = new Subscribers(stack.url(SERVICE), broker, clock);
        List<Subscribed> subscribed = subscribers.subscribe(sizes.queues(), STATE);
        this.queues = subscribed.stream().map(Subscribed::queue).toList();
        this.reminders = subscribers.planned(database, subscribed, STATE);
    }

    /** How PostgreSQL keeps what it commits. */
    String durability() throws Exception {
        return "fsync "
                + database.rows("show fsync", row -> row.getString(1)).getFirst() + ", synchronous_commit "
                + database.rows("show synchronous_commit", row -> row.getString(1))
                        .getFirst();
    }

    void run(List<Part> parts) throws Exception {
        if (parts.stream().anyMatch(Part::isOfRounds)) {
            rounds(parts);
        }
        if (parts.contains(Part.c)) {
            lateness();
        }
        if (parts.contains(Part.d)) {
            planning();
        }
        if (parts.contains(Part.e)) {
            dbScheduler();
        }
        if (parts.contains(Part.k)) {
            kill();
        }
    }

    private void rounds(List<Part> parts) throws Exception {
        GetResponse example = example();
        int bytes = example.getBody().length;
        figures.bytes(bytes);
        for (int round = 1; round <= sizes.rounds(); round++) {
            if (parts.contains(Part.a)) {
                progress.say("round %d, a: PerfTest for %d s, %d bytes a message", round, BrokerLimit.SECONDS, bytes);
                double broker = new BrokerLimit(root, this.broker, stack.amqpUrl()).perSecond(bytes);
                figures.rounds().broker().add(told(broker));
            }
            if (parts.contains(Part.a2)) {
                progress.say("round %d, a2: %,d rows by a bare loop", round, sizes.reminders());
                BareLoop.Sent sent = new BareLoop(database, broker).run(sizes.reminders(), example);
                figures.expect("a2: messages in the queue", sizes.reminders(), sent.inQueue());
                figures.rounds().bare().add(told(sent.perSecond()));
            }
            if (parts.contains(Part.b)) {
                progress.say("round %d, b: %,d reminders by the service", round, sizes.reminders());
                figures.rounds().service().add(told(fire()));
            }
        }
    }

    private double told(double perSecond) {
        progress.say("  %,.0f/s", perSecond);
        return perSecond;
    }

    /** A reminder as the service sends it; each queue has had one then. */
    private GetResponse example() throws Exception {
        progress.say("one reminder for each of %d queues, to see its size", sizes.queues());
        Instant due = reminders.add(sizes.queues(), Duration.ZERO, clock);
        waits.until("reminder in each queue", () -> broker.depth(queues) >= sizes.queues() && !reminders.isLeft(due));
        GetResponse example = broker.take(queues.getFirst());
        broker.purge(queues);
        reminders.clear();
        return example;
    }

    /** @return reminders a second */
    private double fire() throws Exception {
        int count = sizes.reminders();
        Firing.Fired fired = new Firing(broker, queues, reminders, waits, clock).fire(count, List.of());
        figures.expect("b: messages in the queues", count, fired.inQueues());
        figures.expect("b: reminders fired", count, fired.fired());
        return count / fired.seconds();
    }

    private void lateness() throws Exception {
        int due = PER_SECOND * sizes.seconds();
        progress.say(
                "c: %,d reminders, of which %,d a second fall due for %d s",
                sizes.planned(), PER_SECOND, sizes.seconds());
        reminders.addFarAhead(Math.max(0, sizes.planned() - due));
        Instant first = reminders.add(due, Duration.ofSeconds(1).dividedBy(PER_SECOND), clock);
        Instant last = first.plusSeconds(sizes.seconds());
        try (Arrivals arrivals = Arrivals.timed(broker, queues, clock);
                Memory memory = new Memory(stack)) {
            waits.untilDue(first);
            waits.untilAll("reminder that arrives", arrivals::all, due);
            waits.until("end of firing", () -> !reminders.isLeft(last));
            Thread.sleep(Firing.QUIET);
            figures.expect("c: reminders that arrived", due, arrivals.distinct());
            figures.expect("c: messages that arrived", due, arrivals.all());
            figures.lateness(arrivals.untilFired(), arrivals.untilArrived());
            figures.memory(memory);
        }
        figures.expect("c: reminders fired", due, reminders.fired());
        progress.say("c: deleting them");
        reminders.clear();
    }

    private void planning() throws Exception {
        // It has then just looked at every subscription's queue, and does not again before the copies are gone.
        progress.say("d: starting the service anew, %,d subscriptions", sizes.subscriptions());
        stack.restart(SERVICE);
        // A client would try the connections of the process that has ended.
        Planning planning = new Planning(database, new Subscribers(stack.url(SERVICE), broker, clock), clock, progress);
        planning.subscribe(sizes.subscriptions(), STATE_OF_PLANNING);
        progress.say("d: %,d expulsions", sizes.events());
        List<UUID> expulsions =
                Stream.generate(UUID::randomUUID).limit(sizes.events()).toList();
        figures.planned(planning.tell(expulsions, STATE_OF_PLANNING));
        int expected = Math.multiplyExact(sizes.subscriptions(), sizes.events());
        figures.expect("d: reminders planned", expected, planning.planned(expulsions));
        progress.say("d: deleting them");
        planning.clear(expulsions);
    }

    private void dbScheduler() throws Exception {
        progress.say("e: %,d executions by db-scheduler", sizes.reminders());
        DbScheduler.Ran ran = new DbScheduler(database, stack.database(), progress).run(sizes.reminders());
        figures.expect("e: executions", sizes.reminders(), ran.executed());
        figures.dbScheduler(told(ran.perSecond()));
    }

    private void kill() throws Exception {
        int count = sizes.reminders();
        progress.say("k: a second process of the service");
        broker.purge(queues);
        try (Replica replica = Replica.start(
                        Program.of(stack.pid(SERVICE)),
                        root.toAbsolutePath().resolve("target/bench/notify/replica.log"));
                Arrivals arrivals = Arrivals.counted(broker, queues, clock)) {
            progress.say("k: %,d reminders, one of two processes dies", count);
            Instant due = reminders.add(count, Duration.ZERO, clock);
            waits.untilDue(due);
            waits.until("half of the reminders", () -> arrivals.distinct() >= count / 2);
            replica.kill();
            progress.say("k: killed after %,d", arrivals.distinct());
            waits.untilAll("reminder that arrives", arrivals::distinct, count);
            double seconds = Duration.between(due, clock.instant()).toNanos() / 1e9;
            progress.say("k: all there after %.1f s; waiting for what the dead process held", seconds);
            // What arrived without the sender's knowing comes again when the dead process's hold on it has ended.
            waits.until(
                    "end of firing", () -> !reminders.isLeft(due) && !database.exists("outbox where sent_at is null"));
            Thread.sleep(Firing.QUIET);
            figures.expect("k: reminders that arrived", count, arrivals.distinct());
            figures.killed(seconds, arrivals.all() - arrivals.distinct());
        }
        figures.expect("k: reminders fired", count, reminders.fired());
        reminders.clear();
    }

    @Override
    public void close() throws IOException, SQLException {
        broker.close();
        database.close();
    }
}
