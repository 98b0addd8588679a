package org.grata.bench.notify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.grata.bench.report.Measure;
import org.grata.bench.report.Measure.Target;
import org.grata.bench.report.Median;
import org.grata.bench.report.Samples;
import org.jspecify.annotations.Nullable;

/** What was measured, and the counts that are not as they must be. */
final class Figures {
    /** Most that one process claims at once, {@code grata.firing.batch-size} as it ships. */
    private static final int BATCH = 1_000;

    private static final int WHOLE = 100;

    private final Rounds rounds = new Rounds();
    private final List<Measure> others = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** To be added to. */
    Rounds rounds() {
        return rounds;
    }

    void bytes(int bytes) {
        others.add(Measure.of("bytes", "body of a reminder", bytes, "bytes"));
    }

    void expect(String what, int expected, int found) {
        if (expected != found) {
            wrong.add(String.format(Locale.ROOT, "%s: %,d instead of %,d", what, found, expected));
        }
    }

    void lateness(Samples fired, Samples arrived) {
        add(Measure.of("c.fired.p50", "c  due until fired, p50", fired.millis(50), "ms"));
        add(Measure.of("c.fired.p99", "c    p99", fired.millis(99), "ms"));
        add(Measure.of("c.fired.max", "c    latest", fired.millis(WHOLE), "ms"));
        add(new Measure("c.fired.min", "c    earliest", fired.leastMillis(), "ms", Target.atLeast(0)));
        add(Measure.of("c.arrived.p50", "c  due until arrived, p50", arrived.millis(50), "ms"));
        add(new Measure("c.arrived.p99", "c    p99", arrived.millis(99), "ms", Target.atMost(150)));
        add(Measure.of("c.arrived.max", "c    latest", arrived.millis(WHOLE), "ms"));
        add(new Measure("c.arrived.min", "c    earliest", arrived.leastMillis(), "ms", Target.atLeast(0)));
        if (fired.leastMillis() < 0 || arrived.leastMillis() < 0) {
            wrong.add("c: a reminder was early");
        }
    }

    void memory(Memory memory) {
        add(new Measure("c.heap.used", "c  heap used, most", memory.mostUsed(), "MiB", Target.atMost(512)));
        add(Measure.of("c.heap.committed", "c    committed, most", memory.mostCommitted(), "MiB"));
        add(Measure.of("c.heap.max", "c    limit", memory.limit(), "MiB"));
        add(Measure.of("c.resident", "c  resident memory, most", memory.mostResident(), "MB"));
    }

    void planned(Planning.Planned planned) {
        add(Measure.of("d.events", "d  events planned", planned.events() / planned.seconds(), "/s"));
        add(Measure.of("d.reminders", "d  reminders planned", planned.reminders() / planned.seconds(), "/s"));
        add(Measure.of("d.slowest", "d  slowest event", millis(planned.slowest()), "ms"));
    }

    void dbScheduler(double perSecond) {
        add(Measure.of("e.perSecond", "e  db-scheduler, which sends nothing", perSecond, "/s"));
    }

    void killed(double seconds, int repeats) {
        add(Measure.of("k.seconds", "k  until all arrived", seconds, "s"));
        add(new Measure("k.repeats", "k  repeats", repeats, "", Target.atMost(BATCH)));
        if (repeats > BATCH) {
            wrong.add(String.format(Locale.ROOT, "k: %,d repeats, more than the %,d of one claim", repeats, BATCH));
        }
    }

    /** All, those of the rounds first. */
    List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        add(all, rounds.broker(), "a.perSecond", "a  broker, PerfTest", "/s", null);
        add(all, rounds.bare(), "a2.perSecond", "a2 bare loop", "/s", null);
        add(all, rounds.service(), "b.perSecond", "b  the service", "/s", Target.atLeast(7_000));
        add(all, rounds.shares(rounds.broker()), "b.ofBroker", "b / a", "", null);
        add(all, rounds.shares(rounds.bare()), "b.ofBare", "b / a2", "", Target.atLeast(0.8));
        all.addAll(others);
        return all;
    }

    /** Counts that are not as they must be, in words. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void add(Measure measure) {
        others.add(measure);
    }

    private static void add(
            List<Measure> all, List<Double> values, String key, String name, String unit, @Nullable Target target) {
        if (!values.isEmpty()) {
            all.add(new Measure(key, name, Median.of(values), unit, target));
        }
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
