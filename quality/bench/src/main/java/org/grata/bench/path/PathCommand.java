package org.grata.bench.path;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Measure;
import org.grata.bench.report.Measure.Target;
import org.grata.bench.report.Numbers;
import org.grata.bench.report.Report;
import org.grata.bench.report.Samples;
import org.grata.bench.report.Table;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./grata bench path}. */
@Command(
        name = "path",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and measures the way from posting an announcement to its reminder in a subscriber's AMQP"
                    + " queue under light load, and where the time goes. Takes about two minutes; the exit code is 0"
                    + " whether the target is met or not."
        })
public final class PathCommand implements Callable<Integer> {
    private static final Target TARGET = Target.atMost(100);

    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        out.println(Machine.line());
        return RunningStack.use(root, out, stack -> {
            out.println("announcing " + (PathBench.WARM_UP + PathBench.MEASURED) + " expulsions, "
                    + PathBench.PER_SECOND + " a second; the first " + PathBench.WARM_UP + " warm up");
            show(new PathBench(stack, out, Clock.systemUTC()).run(), stack.broker(), out);
        });
    }

    private void show(List<Stamps> stamps, String broker, PrintStream out) throws IOException {
        Measure p99 =
                new Measure("p99", "p99 of the whole way", Leg.ALL.of(stamps).millis(99), "ms", TARGET);
        Map<String, Object> report = Report.of(List.of(p99));
        report.put("announcements", stamps.size());
        report.put("broker", broker);
        out.println();
        rows("the way, in ms", Leg.WAY, stamps, report)
                .row(cells(Leg.ALL, stamps, report))
                .lines()
                .forEach(out::println);
        out.println();
        rows("beside the way, in ms", Leg.BESIDE, stamps, report).lines().forEach(out::println);
        out.println();
        Table.of(List.of(p99)).lines().forEach(out::println);
        out.println();
        out.println("Percentiles of legs do not add up. Broker: " + broker);
        Report.write(report, json);
    }

    private static Table rows(String title, List<Leg> legs, List<Stamps> stamps, Map<String, Object> report) {
        Table table = new Table(title, "p50", "p90", "p99");
        legs.forEach(leg -> table.row(cells(leg, stamps, report)));
        return table;
    }

    private static String[] cells(Leg leg, List<Stamps> stamps, Map<String, Object> report) {
        Samples samples = leg.of(stamps);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", leg.name());
        entry.putAll(samples.summary());
        report.put(leg.key(), entry);
        return new String[] {
            leg.name(), Numbers.of(samples.millis(50)), Numbers.of(samples.millis(90)), Numbers.of(samples.millis(99))
        };
    }
}
