package org.grata.bench.registry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.bench.report.Samples;

/** PostgreSQL's own load generator, with prepared statements as the service has them. */
final class PgBench implements Direct {
    private static final Pattern RATE = Pattern.compile("(?m)^tps = (\\S+) ");
    private static final int LATENCY = 2;
    private static final long NANOS_IN_MICRO = 1_000;

    private final String version;
    private final URI database;
    private final JsonNode access;
    private final Path folder;
    private long runs;

    private PgBench(String version, JsonNode access, Path folder) {
        this.version = version;
        this.database = URI.create(access.path("jdbcUrl").asText().substring("jdbc:".length()));
        this.access = access;
        this.folder = folder;
    }

    /**
     * Empty when it is not installed.
     *
     * @param access the administrator's {@code jdbcUrl}, {@code username} and {@code password}
     * @param folder for its files
     */
    static Optional<Direct> installed(JsonNode access, Path folder) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("pgbench", "--version")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? Optional.of(new PgBench(version, access, folder)) : Optional.empty();
    }

    @Override
    public String tool() {
        return version;
    }

    @Override
    public Window during(List<Script> scripts, int clients, Duration time) throws Exception {
        Path run = Files.createTempDirectory(Files.createDirectories(folder), "pgbench");
        runs++;
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "2",
                "-T",
                Long.toString(time.toSeconds()),
                "-l",
                "--log-prefix=" + run.resolve("log"),
                "-h",
                database.getHost(),
                "-p",
                Integer.toString(database.getPort()),
                "-U",
                access.path("username").asText(),
                "-D",
                "turn=0",
                "-D",
                "base=" + runs * Script.KEYS_OF_RUN));
        for (int number = 0; number < scripts.size(); number++) {
            Script script = scripts.get(number);
            script.definitions(number).forEach(definition -> command.addAll(List.of("-D", definition)));
            Path file = run.resolve(number + ".sql");
            Files.writeString(file, script.pgbench(number));
            command.addAll(List.of("-f", file.toString()));
        }
        command.add(database.getPath().substring(1));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", access.path("password").asText());
        builder.environment().put("PGOPTIONS", "-c search_path=registry");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + told);
        }
        Samples latency = latency(log(run));
        return new Window(rate(told), latency.millis(50), latency.millis(99));
    }

    /** Transactions a second, from what it prints at its end. */
    static double rate(String told) {
        Matcher matcher = RATE.matcher(told);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench does not tell a rate: " + told);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** @param log lines of client, number, microseconds and more */
    static Samples latency(List<String> log) {
        return Samples.ofNanos(log.stream()
                .mapToLong(line -> Long.parseLong(line.split(" ")[LATENCY]) * NANOS_IN_MICRO)
                .toArray());
    }

    /** A file for each thread. */
    private static List<String> log(Path run) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("log")) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }
}
