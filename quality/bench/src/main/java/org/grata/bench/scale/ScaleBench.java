package org.grata.bench.scale;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.grata.bench.load.SharedWork;
import org.grata.bench.load.Throughput;
import org.grata.bench.notify.DueReminders;
import org.grata.bench.registry.NewEvents;
import org.grata.bench.stack.RunningStack;

/** The steps of the measurement, on a stack that runs. */
final class ScaleBench {
    private static final int WINDOWS = 3;
    /** Runs for a process to have compiled what it needs often. */
    private static final int WARM_UP = 3;

    private final PrintStream out;
    private final RunningStack stack;
    private final Path root;
    private final List<Integer> counts;
    private final Duration window;
    private final int reminders;
    private final List<Scaled> scaled = new ArrayList<>();

    /**
     * @param counts of replicas, ascending from 1
     * @param window how long a service is given work, where that is measured by time
     * @param reminders that are due at once
     */
    ScaleBench(PrintStream out, RunningStack stack, Path root, List<Integer> counts, Duration window, int reminders) {
        this.out = out;
        this.stack = stack;
        this.root = root;
        this.counts = counts;
        this.window = window;
        this.reminders = reminders;
    }

    List<Scaled> run() throws Exception {
        measure("ingest", () -> new Announcements(root, stack.database(), window));
        measure("registry", () -> new NewEvents(out, stack, window, Clock.systemUTC()));
        measure("notify", () -> new DueReminders(out, stack, reminders, Clock.systemUTC()));
        return scaled;
    }

    @FunctionalInterface
    private interface Maker {
        SharedWork make() throws Exception;
    }

    private void measure(String service, Maker maker) throws Exception {
        Path logs = root.toAbsolutePath().resolve("target/bench/scale");
        try (SharedWork work = maker.make();
                Replicas replicas = new Replicas(stack, service, logs)) {
            for (int count : counts) {
                progress("%s: replicas: %d", service, count);
                replicas.growTo(count);
                for (int run = 0; run < WARM_UP; run++) {
                    work.run(replicas.members());
                }
                List<Throughput> windows = new ArrayList<>();
                for (int run = 0; run < WINDOWS; run++) {
                    windows.add(work.run(replicas.members()));
                    progress("  %,.0f %s/s", windows.getLast().perSecond(), work.unit());
                }
                scaled.add(new Scaled(service, work.unit(), count, Throughput.median(windows)));
            }
        }
    }

    private void progress(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
