package org.grata.bench.registry;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpOptions;
import org.apache.hc.core5.http.HttpStatus;
import org.grata.bench.load.Load;
import org.grata.bench.stack.RunningStack;

/** The steps of the measurement, on a stack that runs. */
final class RegistryBench {
    /** As many events as the registry takes in at once. */
    static final int CONSUMERS = 8;

    private static final int UNDER_WAY = 100;
    private static final int WINDOWS = 3;
    private static final Duration WINDOW = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(30);

    private final PrintStream out;
    private final RunningStack stack;
    private final Path folder;
    private final Register register;
    private final Direct direct;
    private final List<Measured> measured = new ArrayList<>();

    /** @param folder for plans and the files of {@code pgbench} */
    RegistryBench(PrintStream out, RunningStack stack, Path folder) throws Exception {
        this.out = out;
        this.stack = stack;
        this.folder = folder;
        this.register = new Register(stack.database());
        Optional<Direct> pgbench = PgBench.installed(stack.database(), folder);
        this.direct = pgbench.orElseGet(() -> new JdbcLoop(register));
    }

    String tool() {
        return direct.tool();
    }

    /** @param counts of expulsions that are stored, ascending */
    Outcome run(List<Integer> counts) throws Exception {
        Example example = Example.record(stack, register);
        Fill fill = new Fill(register, example, out);
        fill.add(1, counts.getFirst());
        // One for all, as it must not tell an expulsion again.
        try (Consumption consumption = new Consumption(register, example, stack.amqpUrl(), Clock.systemUTC())) {
            warmUp(counts.getFirst());
            Map<String, Window> empty = empty();
            measure(counts.getFirst(), consumption);
            for (int i = 1; i < counts.size(); i++) {
                fill.add(counts.get(i - 1) + 1, counts.get(i));
                measure(counts.get(i), consumption);
            }
            return new Outcome(empty, measured);
        }
    }

    private void warmUp(int stored) throws Exception {
        progress("warming up for %d s", FIRST_WARM_UP.toSeconds());
        get(Operation.read(stored)).during(FIRST_WARM_UP);
    }

    /** The first is answered before any resource is looked for, the second by a resource that asks no database. */
    private Map<String, Window> empty() throws Exception {
        String base = stack.url("registry");
        Map<String, Window> empty = new LinkedHashMap<>();
        empty.put(
                "OPTIONS /expulsions",
                requests(new Load(_ -> new HttpOptions(base + "/expulsions"), HttpStatus.SC_NO_CONTENT)));
        empty.put(
                "GET /states/x, not found",
                requests(new Load(_ -> new HttpGet(base + "/states/x"), HttpStatus.SC_NOT_FOUND)));
        return empty;
    }

    private void measure(int stored, Consumption consumption) throws Exception {
        Map<String, Script> scripts = new LinkedHashMap<>();
        for (Operation operation : List.of(
                Operation.read(stored),
                Operation.bySendingState(register),
                Operation.byReceivingStateAndStatus(register))) {
            progress("%,d expulsions: %s", stored, operation.name());
            Window service = requests(get(operation));
            Window database = windows(time -> direct.during(operation.scripts(), Load.CLIENTS, time));
            measured.add(new Measured(operation.key(), operation.name(), stored, database, service));
            scripts.put(operation.name(), operation.scripts().getFirst());
        }
        progress("%,d expulsions: events", stored);
        Script insert = consumption.script();
        scripts.put("insert", insert);
        new Plans(register).write(scripts, folder.resolve("plans-" + stored + ".txt"));
        Window busy = windows(time -> consumption.during(UNDER_WAY, time));
        Window calm = windows(time -> consumption.during(Load.CLIENTS, time));
        Window service = new Window(busy.perSecond(), calm.p50(), calm.p99());
        Window database = windows(time -> direct.during(List.of(insert), CONSUMERS, time));
        measured.add(new Measured("insert", "announcement.extracted.v1", stored, database, service));
    }

    private Load get(Operation operation) throws Exception {
        String base = stack.url("registry");
        return new Load(_ -> new HttpGet(operation.url(base)), HttpStatus.SC_OK);
    }

    private static Window requests(Load load) throws Exception {
        return windows(time -> {
            Load.Outcome outcome = load.during(time);
            return Window.of(outcome.latency(), outcome.seconds());
        });
    }

    /** Warms up and measures. */
    private static Window windows(Work work) throws Exception {
        work.during(WARM_UP);
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            windows.add(work.during(WINDOW));
        }
        return Window.median(windows);
    }

    private void progress(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    @FunctionalInterface
    private interface Work {
        Window during(Duration time) throws Exception;
    }
}
