package org.grata.bench.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Measure;
import org.grata.bench.report.Report;
import org.grata.bench.report.Table;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./grata bench ingest}. */
@Command(
        name = "ingest",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and measures its ingest service: start, memory, speed over HTTP beside speed in process."
                    + " Takes about two minutes; the exit code is 0 whether targets are met or not."
        })
public final class IngestCommand implements Callable<Integer> {
    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        out.println(Machine.line());
        return RunningStack.use(root, out, stack -> {
            List<Measure> measures = new IngestBench(root, out, stack).run();
            out.println();
            Table.of(measures).lines().forEach(out::println);
            out.println();
            out.println("Articles of 3,000 characters. The clients run on the same processors as the service.");
            Report.write(Report.of(measures), json);
        });
    }
}
