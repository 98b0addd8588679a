package org.grata.bench.notify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Numbers;
import org.grata.bench.report.Report;
import org.grata.bench.report.Table;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./grata bench notify}. */
@Command(
        name = "notify",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and measures how fast its notify service fires reminders that are due, beside what its"
                    + " broker takes and what a bare loop gets from its database to its broker; how late reminders"
                    + " are, how fast they are planned, and what comes of it when one of two processes dies. Takes"
                    + " about ten minutes and needs RabbitMQ; the exit code is 0 whether targets are met or not, and"
                    + " 1 when a reminder was lost, early or sent too often."
        })
public final class NotifyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            defaultValue = "a,a2,b,c,d,k",
            description = {
                "what to measure (default: ${DEFAULT-VALUE}):",
                "a: what the broker takes from PerfTest, one producer",
                "a2: what a bare loop gets from table to broker",
                "b: what the service fires",
                "c: how late reminders are, and the memory it takes",
                "d: how fast reminders are planned",
                "k: two processes, one is killed"
            })
    private List<Part> parts = List.of();

    @Option(
            names = "--reminders",
            paramLabel = "N",
            defaultValue = "100000",
            description = "in a2, b and k, due at once (default: ${DEFAULT-VALUE})")
    private int reminders;

    @Option(
            names = "--queues",
            paramLabel = "N",
            defaultValue = "10",
            description = "over which the service spreads them, a subscription each (default: ${DEFAULT-VALUE})")
    private int queues;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "in which a, a2 and b alternate (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--planned",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "reminders in the table in c (default: ${DEFAULT-VALUE})")
    private int planned;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "for which 1,000 a second fall due in c (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--subscriptions",
            paramLabel = "N",
            defaultValue = "10000",
            description = "for which each event is planned in d (default: ${DEFAULT-VALUE})")
    private int subscriptions;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "100",
            description = "in d (default: ${DEFAULT-VALUE})")
    private int events;

    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        Sizes sizes = new Sizes(reminders, queues, rounds, planned, seconds, subscriptions, events);
        if (!sizes.arePositive()) {
            throw new ParameterException(spec.commandLine(), "numbers must be positive");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        out.println(Machine.line());
        Figures figures = new Figures();
        int code = RunningStack.use(root, out, stack -> {
            try (NotifyBench bench = new NotifyBench(out, stack, root, sizes, figures, Clock.systemUTC())) {
                bench.run(parts);
                show(figures, stack.broker(), bench.durability(), out);
            }
        });
        return code == 0 && !figures.wrong().isEmpty() ? 1 : code;
    }

    private void show(Figures figures, String broker, String durability, PrintStream out) throws IOException {
        out.println();
        Table.of(figures.measures()).lines().forEach(out::println);
        out.println();
        if (!figures.rounds().service().isEmpty()) {
            rounds(figures.rounds()).lines().forEach(out::println);
            out.println();
        }
        out.println("Medians of the rounds, and the median of each round's ratio. The service spreads reminders over "
                + queues + " queues, a and a2 have one. PostgreSQL: " + durability + ". Broker: " + broker);
        figures.wrong().forEach(count -> out.println("WRONG: " + count));
        Map<String, Object> report = Report.of(figures.measures());
        report.put("rounds", figures.rounds());
        report.put("queues", queues);
        report.put("wrong", figures.wrong());
        report.put("postgres", durability);
        report.put("broker", broker);
        Report.write(report, json);
    }

    private static Table rounds(Rounds rounds) {
        Table table = new Table("round", "a /s", "a2 /s", "b /s", "b / a", "b / a2");
        for (int round = 0; round < rounds.service().size(); round++) {
            table.row(
                    Integer.toString(round + 1),
                    cell(rounds.broker(), round),
                    cell(rounds.bare(), round),
                    cell(rounds.service(), round),
                    cell(rounds.shares(rounds.broker()), round),
                    cell(rounds.shares(rounds.bare()), round));
        }
        return table;
    }

    /** Empty when the part was left out. */
    private static String cell(List<Double> values, int round) {
        return round < values.size() ? Numbers.of(values.get(round)) : "";
    }
}
