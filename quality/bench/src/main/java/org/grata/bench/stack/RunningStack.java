package org.grata.bench.stack;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A stack as {@code ./grata up} starts it, by the same launcher and with the same settings, in a folder
 * of its own under {@code target/bench}. Ends with the benchmark, also when that is interrupted.
 */
public final class RunningStack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int INTERRUPTED = 130;

    private final Path home;
    private final Process launcher;
    private volatile boolean interrupted;

    private RunningStack(Path home, Process launcher) {
        this.home = home;
        this.launcher = launcher;
    }

    /** What is done with a stack that is ready. */
    @FunctionalInterface
    public interface Work {
        void on(RunningStack stack) throws Exception;
    }

    /**
     * Starts a stack, does the work and stops the stack.
     *
     * @param root the repository, in which the launcher and the services are built
     * @param out where progress goes
     * @return the exit code
     */
    public static int use(Path root, PrintStream out, Work work) throws Exception {
        return use(root, out, List.of("up"), work);
    }

    /** Does the same with a stack of native executables, which must be built. */
    public static int useNative(Path root, PrintStream out, Work work) throws Exception {
        return use(root, out, List.of("up", "--native"), work);
    }

    private static int use(Path root, PrintStream out, List<String> command, Work work) throws Exception {
        Path home = root.toAbsolutePath().normalize().resolve("target/bench/stack");
        clear(root, home);
        out.println("starting a stack in " + home + (command.size() > 1 ? ", native" : ""));
        RunningStack stack = new RunningStack(home, launch(root, home, command));
        Thread stop = Thread.ofPlatform().name("stop").unstarted(() -> {
            stack.interrupted = true;
            stack.stop();
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            stack.awaitReady();
            stack.started().forEach(out::println);
            work.on(stack);
            out.println("stopping the stack");
            return 0;
        } catch (Exception e) {
            if (stack.interrupted) {
                // That the services were taken away is no news to who ended them.
                return INTERRUPTED;
            }
            throw e;
        } finally {
            stack.stop();
        }
    }

    /** What an earlier run left would be measured too. */
    private static void clear(Path root, Path home) throws IOException, InterruptedException {
        if (Files.exists(home.resolve("stack.json"))) {
            launch(root, home, List.of("down")).waitFor();
        }
        if (Files.exists(home)) {
            try (Stream<Path> tree = Files.walk(home)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(home);
    }

    private static Process launch(Path root, Path home, List<String> command) throws IOException {
        Path local = root.toAbsolutePath().normalize().resolve("deploy/local/target");
        List<String> words = new ArrayList<>(List.of(
                tool("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dgrata.root=" + root.toAbsolutePath().normalize(),
                "-cp",
                local.resolve("grata-local.jar") + File.pathSeparator + local.resolve("lib/*"),
                "org.grata.local.Main"));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(command.getFirst() + ".log").toFile());
        // Data, ports and servers of a stack that somebody uses are left alone; only the kind of broker is kept.
        builder.environment().keySet().removeIf(name -> name.startsWith("GRATA_") && !name.equals("GRATA_BROKER"));
        builder.environment().put("GRATA_HOME", home.toString());
        return builder.start();
    }

    /** A tool of the JDK that runs this. */
    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private void awaitReady() throws Exception {
        Waiting.until("stack that is ready, see " + home.resolve("up.log"), START, () -> {
            if (!launcher.isAlive()) {
                throw new IOException("the stack did not start: " + Files.readString(home.resolve("up.log")));
            }
            return log().stream().anyMatch(line -> line.startsWith("ready"));
        });
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(home.resolve("up.log"));
    }

    /** The launcher's own lines: each part with the time until it was ready. */
    private List<String> started() throws IOException {
        return log().stream().filter(line -> line.startsWith("  ")).toList();
    }

    /** From the start of the three services, which start together, until this one was ready. */
    public Duration startTime(String service) throws IOException {
        return StartLines.time(started(), service);
    }

    /** Base URL of a service. */
    public String url(String service) throws IOException {
        return description().at("/services/" + service + "/url").asText();
    }

    /** Base URL of a service's health and metrics. */
    public String managementUrl(String service) throws IOException {
        return description().at("/services/" + service + "/managementUrl").asText();
    }

    /** The process of a service; another one after {@link #restart}. */
    public long pid(String service) throws IOException {
        return description().at("/services/" + service + "/pid").asLong();
    }

    /** The broker's {@code amqp://} URL. */
    public String amqpUrl() throws IOException {
        return description().at("/amqp/url").asText();
    }

    /** The broker in words. */
    public String broker() throws IOException {
        return description().at("/amqp/description").asText();
    }

    /** The administrator's access to the database: {@code jdbcUrl}, {@code username}, {@code password}. */
    public JsonNode database() throws IOException {
        return description().path("database");
    }

    private JsonNode description() throws IOException {
        return JSON.readTree(home.resolve("stack.json").toFile());
    }

    /** Ends a service and waits until the launcher, which watches over it, has a new one ready. */
    public void restart(String service) throws Exception {
        long before = pid(service);
        ProcessHandle.of(before).ifPresent(ProcessHandle::destroy);
        Waiting.until("new " + service, START, () -> pid(service) != before);
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("the stack in " + home + " does not end: process " + launcher.pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
