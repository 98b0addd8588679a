package org.grata.bench.registry;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Report;
import org.grata.bench.report.Table;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./grata bench registry}. */
@Command(
        name = "registry",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and measures reading, listing and recording expulsions through its registry beside the same"
                    + " statements sent to its PostgreSQL, and beside requests that ask for nothing. Takes about"
                    + " fifteen minutes; the exit code is 0 whether targets are met or not."
        })
public final class RegistryCommand implements Callable<Integer> {
    private static final int FEWEST = 1_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--rows",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,1000000",
            description = "how many expulsions are stored, ascending from 1000 (default: ${DEFAULT-VALUE})")
    private List<Integer> rows = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        if (!ascending(rows)) {
            throw new ParameterException(
                    spec.commandLine(), "--rows: numbers must ascend, the first at least " + FEWEST);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        out.println(Machine.line());
        return RunningStack.use(root, out, stack -> {
            Path folder = root.resolve("target/bench/registry");
            RegistryBench bench = new RegistryBench(out, stack, folder);
            out.println("statements are sent to PostgreSQL by " + bench.tool());
            show(bench.run(rows), bench.tool(), stack.broker(), out);
            out.println("How PostgreSQL runs the statements: " + folder.resolve("plans-*.txt"));
        });
    }

    /** Below the fewest, first pages are not full. */
    static boolean ascending(List<Integer> rows) {
        int last = FEWEST - 1;
        for (int count : rows) {
            if (count <= last) {
                return false;
            }
            last = count;
        }
        return !rows.isEmpty();
    }

    private void show(Outcome outcome, String tool, String broker, PrintStream out) throws Exception {
        for (int stored : rows) {
            out.println();
            outcome.table(stored).lines().forEach(out::println);
        }
        out.println();
        Table.of(outcome.ratios()).lines().forEach(out::println);
        out.println();
        out.println("Medians of three windows, 2 clients. REST has no insert of expulsions yet: events published to the"
                + " broker until they are in the register stand in for it, 100 under way for the rate and 2 for the"
                + " percentiles, beside their transactions on " + RegistryBench.CONSUMERS + " connections; the relay"
                + " and the other services, which hear of them, share the processors. Broker: " + broker);
        Map<String, Object> report = Report.of(outcome.all());
        report.put("direct", tool);
        report.put("broker", broker);
        Report.write(report, json);
    }
}
