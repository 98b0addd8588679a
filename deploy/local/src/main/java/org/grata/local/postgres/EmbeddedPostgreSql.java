package org.grata.local.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Secrets;
import org.grata.local.process.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL from the binaries that Maven Central carries, as a process of its own; its data stay in
 * the folder. Listens on loopback only and asks every user for a password.
 */
public final class EmbeddedPostgreSql implements Database {
    private static final String PROCESS = "postgres";

    private static final String SUPERUSER = "postgres";
    private static final String DATABASE = "grata";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final int RESTARTS = 10;
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(1);
    private static final String PASSWORDS_ONLY = """
            # TYPE  DATABASE  USER  ADDRESS         METHOD
            host    all       all   127.0.0.1/32    scram-sha-256
            host    all       all   ::1/128         scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Credentials admin;
    private final Path folder;
    private final Durability durability;

    private EmbeddedPostgreSql(EmbeddedPostgres server, Credentials admin, Path folder, Durability durability) {
        this.server = server;
        this.admin = admin;
        this.folder = folder;
        this.durability = durability;
    }

    /** What survives a power cut: everything that was committed, or nothing for sure but faster. */
    public enum Durability {
        SAFE("on"),
        FAST("off");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    /**
     * Starts the server, after stopping one that a killed parent left on the same folder.
     *
     * @param folder for data, log and binaries of this server; may exist already
     * @param port must be free
     */
    public static EmbeddedPostgreSql start(Path folder, int port, Durability durability, Secrets secrets) {
        Path data = folder.resolve("data");
        String password = secrets.get("postgres." + SUPERUSER);
        @Nullable EmbeddedPostgres server = null;
        try {
            PrivateFiles.createFolder(folder);
            stopLeftover(folder);
            server = launch(data, log(folder), port, durability, password);
            requirePasswords(server, data, password);
            createDatabase(server, password);
        } catch (IOException | SQLException | IllegalStateException e) {
            closeQuietly(server, folder);
            throw new LocalStackException(
                    "PostgreSQL did not start on port " + port + ": " + e.getMessage() + "; its last words in "
                            + log(folder) + ": " + lastLine(log(folder)),
                    e);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
        return new EmbeddedPostgreSql(server, new Credentials(url, SUPERUSER, password), folder, durability);
    }

    private static Path log(Path folder) {
        return folder.resolve("postgres.log");
    }

    /**
     * The server's own files, unpacked once per user; nobody else may put others in their place. A
     * user without a home has them in the folder.
     */
    private static File binaries(Path folder) throws IOException {
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        Path cache = Path.of(home, ".cache", "grata");
        try {
            PrivateFiles.createFolder(cache);
            return cache.resolve("postgresql").toFile();
        } catch (IOException e) {
            return folder.resolve("binaries").toFile();
        }
    }

    private static String lastLine(Path log) {
        try {
            return Files.exists(log)
                    ? Files.readAllLines(log, StandardCharsets.UTF_8).stream().reduce("", (_, line) -> line)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static EmbeddedPostgres launch(Path data, Path log, int port, Durability durability, String password)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries(data.getParent()))
                // The stack stops its parts in order; a hook of the server's own would race with that.
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", password)
                // The same order of strings on every machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", durability.setting)
                .setServerConfig("synchronous_commit", durability.setting)
                .setServerConfig("full_page_writes", durability.setting)
                .start();
    }

    /** The server of a data folder, by the note that PostgreSQL leaves there: its number and start time. */
    private static Optional<ProcessRecord> postmaster(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
        return lines.size() < 3
                ? Optional.empty()
                : Optional.of(new ProcessRecord(
                        PROCESS,
                        Long.parseLong(lines.getFirst().strip()),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
    }

    /** The first start of a folder trusts every local user, because no password exists yet. */
    private static void requirePasswords(EmbeddedPostgres server, Path data, String password)
            throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules, StandardCharsets.UTF_8).equals(PASSWORDS_ONLY)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
            PrivateFiles.write(rules, PASSWORDS_ONLY);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static void createDatabase(EmbeddedPostgres server, String password) throws SQLException {
        try (Connection connection =
                        server.getPostgresDatabase(Map.of("password", password)).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    /** Stops the server that a killed parent left running on the folder; its data stay whole. */
    public static void stopLeftover(Path folder) throws IOException {
        Optional<ProcessRecord> left = postmaster(folder.resolve("data")).filter(ProcessRecord::isRunning);
        if (left.isPresent()) {
            // INT: stop now and roll back, where TERM would wait for every client to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(left.get().pid())).start();
            if (!Waiting.until(STOP_LIMIT, () -> !left.get().isRunning())) {
                left.get().kill();
            }
        }
    }

    private static void closeQuietly(@Nullable EmbeddedPostgres server, Path folder) {
        try {
            if (server != null) {
                server.close();
            }
            stopLeftover(folder);
        } catch (IOException e) {
            // The failure to start is the one to tell.
        }
    }

    /** Starts the server again on the same port after it ended by itself or was killed. */
    public EmbeddedPostgreSql restart(Secrets secrets) {
        closeQuietly(server, folder);
        // Its child processes notice the end a little later and hold the shared memory until then.
        for (int attempt = 1; ; attempt++) {
            try {
                return start(folder, server.getPort(), durability, secrets);
            } catch (LocalStackException e) {
                if (attempt == RESTARTS) {
                    throw e;
                }
                LockSupport.parkNanos(RESTART_PAUSE.toNanos());
            }
        }
    }

    public boolean isRunning() {
        try {
            return postmaster(folder.resolve("data"))
                    .filter(ProcessRecord::isRunning)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Credentials admin() {
        return admin;
    }

    /** The server's process. */
    public ProcessRecord process() {
        try {
            return postmaster(folder.resolve("data"))
                    .orElseThrow(() -> new LocalStackException("PostgreSQL has ended; see " + log(folder)));
        } catch (IOException e) {
            throw new LocalStackException("PostgreSQL's state cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String description() {
        return "embedded PostgreSQL on port " + server.getPort() + ", data in " + folder.resolve("data");
    }

    @Override
    public void close() {
        try {
            Optional<ProcessRecord> postmaster = postmaster(folder.resolve("data"));
            server.close();
            // Its note goes a moment before the process does.
            postmaster.ifPresent(process -> Waiting.until(STOP_LIMIT, () -> !process.isRunning()));
        } catch (IOException e) {
            throw new LocalStackException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
