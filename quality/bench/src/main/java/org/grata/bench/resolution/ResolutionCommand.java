package org.grata.bench.resolution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Report;
import org.grata.bench.report.Table;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./grata bench resolution}. */
@Command(
        name = "resolution",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Posts a stream of announcements to a stack and compares the expulsions in its register with the measures"
                    + " that the stream tells of. Without FILE: the project's own streams, each on a stack of its own."
        })
public final class ResolutionCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "announcements, one JSON object a line: a request of POST /announcements with 'id',"
                    + " 'measures' and their 'facts'")
    private List<Path> files = List.of();

    @Option(names = "--misses", description = "print what was wrongly joined, wrongly kept apart or not read")
    private boolean misses;

    @Option(names = "--json", paramLabel = "FILE", description = "where figures and misses go as JSON")
    private @Nullable Path json;

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("grata.root", "."));
        Map<Path, List<Announcement>> streams = new LinkedHashMap<>();
        for (Path file : files.isEmpty() ? own(root) : files) {
            streams.put(file, read(file));
        }
        out.println(Machine.line());
        Map<String, Object> report = new LinkedHashMap<>();
        for (Map.Entry<Path, List<Announcement>> stream : streams.entrySet()) {
            int code = RunningStack.use(root, out, stack -> {
                Outcome outcome = Outcome.of(stream.getValue(), new ResolutionBench(stack, out).run(stream.getValue()));
                show(stream.getKey(), outcome, out);
                report.put(stream.getKey().toString(), outcome.json());
            });
            if (code != 0) {
                return code;
            }
        }
        Report.write(report, json);
        return 0;
    }

    /** The folder of the project's own streams. */
    static Path streams(Path root) {
        return root.resolve("quality/bench/src/main/resources/streams");
    }

    private static List<Path> own(Path root) {
        return Stream.of("development", "second", "unseen")
                .map(name -> streams(root).resolve(name + ".jsonl"))
                .toList();
    }

    private void show(Path file, Outcome outcome, PrintStream out) {
        out.println();
        if (misses) {
            outcome.misses().forEach(out::println);
            out.println();
        }
        out.println(file);
        Table.of(outcome.measures()).lines().forEach(out::println);
        out.println();
    }

    private List<Announcement> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw misused("no such file: " + file);
        }
        try {
            return Announcement.read(file);
        } catch (IllegalArgumentException e) {
            throw misused(e.getMessage());
        }
    }

    private ParameterException misused(@Nullable String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(message));
    }
}
