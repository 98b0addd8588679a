package org.grata.bench.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.grata.bench.report.Machine;
import org.grata.bench.report.Measure;
import org.grata.bench.report.Report;
import org.grata.bench.report.Table;
import org.grata.bench.stack.Program;
import org.grata.bench.stack.RunningStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./grata bench start}. */
@Command(
        name = "start",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack and, beside it, each service again and again, and measures how soon its process answers a"
                    + " request from the database, and the memory that it takes. Packagings take turns. Takes about"
                    + " five minutes for each; the exit code is 0 whether targets are met or not."
        })
public final class StartCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--native",
            description = "also the native executables, and how many extractions a second they do beside the JVM")
    private boolean isNative;

    @Option(names = "--aot", description = "also the JVM with an AOT cache, as the images have it")
    private boolean aot;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "starts of each service in each packaging (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(names = "--json", paramLabel = "FILE", description = "where the measures go as JSON")
    private @Nullable Path json;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path root = Path.of(System.getProperty("grata.root", "."));

    @Override
    public Integer call() throws Exception {
        if (runs < 1) {
            throw new ParameterException(spec.commandLine(), "--runs: at least 1");
        }
        out.println(Machine.line());
        Map<Service, List<String>> nativeCommands = new EnumMap<>(Service.class);
        if (isNative) {
            // Only to see how the launcher starts them; what is measured has one database and one broker.
            int code = RunningStack.useNative(root, out, stack -> {
                for (Service service : Service.values()) {
                    nativeCommands.put(
                            service, Program.of(stack.pid(service.label())).command());
                }
            });
            if (code != 0) {
                return code;
            }
        }
        return RunningStack.use(root, out, stack -> {
            List<Measure> measures = new StartBench(out, root, subjects(stack, nativeCommands), runs)
                    .run()
                    .measures();
            out.println();
            Table.of(measures).lines().forEach(out::println);
            out.println();
            out.println(
                    "From just before the process is started until it has answered GET 200. Database and broker run,"
                            + " migrations are applied, files are in the page cache, and the stack's own services are idle.");
            Report.write(Report.of(measures), json);
        });
    }

    private List<Subject> subjects(RunningStack stack, Map<Service, List<String>> nativeCommands) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (Service service : Service.values()) {
            Program running = Program.of(stack.pid(service.label()));
            subjects.add(subject(service, Packaging.JVM, running));
            if (aot) {
                out.println("training the AOT cache of " + service.label());
                subjects.add(subject(service, Packaging.AOT, AotCache.train(root, service, running)));
            }
            List<String> command = nativeCommands.get(service);
            if (command != null) {
                subjects.add(subject(service, Packaging.NATIVE, running.with(command)));
            }
        }
        return subjects;
    }

    private Subject subject(Service service, Packaging packaging, Program program) {
        return new Subject(service, packaging, program, root.toAbsolutePath().resolve("target/bench/start"));
    }
}
