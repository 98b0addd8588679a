package org.grata.bench.scale;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Report;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./grata bench scale}. */
@Command(
        name = "scale",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and measures what each service does with one process and with several, all on this"
                    + " machine: announcements posted, events recorded, reminders fired. Takes about twelve minutes;"
                    + " the exit code is 1 when something was lost or done twice."
        })
public final class ScaleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2,4",
            description = "processes of a service, ascending from 1 (default: ${DEFAULT-VALUE})")
    private List<Integer> replicas = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "for which announcements are posted and events are told at once (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--reminders",
            paramLabel = "N",
            defaultValue = "20000",
            description = "due at once (default: ${DEFAULT-VALUE})")
    private int reminders;

    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        if (!ascending(replicas)) {
            throw new ParameterException(spec.commandLine(), "--replicas: numbers must ascend from 1");
        }
        if (seconds < 1 || reminders < 1) {
            throw new ParameterException(spec.commandLine(), "numbers must be positive");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        out.println(Machine.line());
        return RunningStack.use(root, out, stack -> {
            List<Scaled> scaled =
                    new ScaleBench(out, stack, root, replicas, Duration.ofSeconds(seconds), reminders).run();
            out.println();
            Scaled.table(scaled).lines().forEach(out::println);
            out.println();
            out.println(
                    "Medians of three runs after three that do not count. Processors are those that the replicas, and"
                            + " that everything on the machine with database, broker and clients, kept busy. Each announcement"
                            + " is stored once, each event recorded once, each reminder sent once. Broker: "
                            + stack.broker());
            Map<String, Object> report = Report.of(Scaled.measures(scaled));
            report.put("broker", stack.broker());
            Report.write(report, json);
        });
    }

    /** What several do is told beside what one does. */
    static boolean ascending(List<Integer> counts) {
        int last = 0;
        for (int count : counts) {
            if (count <= last) {
                return false;
            }
            last = count;
        }
        return !counts.isEmpty() && counts.getFirst() == 1;
    }
}
