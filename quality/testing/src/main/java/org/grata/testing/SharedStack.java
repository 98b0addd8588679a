package org.grata.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.grata.local.broker.Broker;
import org.grata.local.broker.BrokerChoice;
import org.grata.local.broker.PrivateRabbitMq;
import org.grata.local.postgres.Credentials;
import org.grata.local.postgres.EmbeddedPostgreSql;
import org.grata.local.postgres.ServiceRoles;
import org.grata.local.process.Ports;
import org.grata.local.process.PrivateFiles;
import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Secrets;

/**
 * PostgreSQL and the broker, started once per JVM and stopped at its end. What a killed JVM left is
 * stopped and deleted by the next one.
 *
 * <p>Quarkus loads test classes in class loaders of its own, several per JVM. So this class is
 * always used through {@link #ofJvm}, which goes to the one of the system class loader and passes
 * only JDK types.
 */
public final class SharedStack {

    private SharedStack() {}

    /**
     * Keys: {@code folder}, {@code amqp.url}, {@code amqp.rabbitmq} (true or false), {@code
     * database.url} and, of the role of the service, {@code database.username} and {@code
     * database.password}; of the administrator, {@code admin.username} and {@code admin.password}.
     *
     * @param service such as {@code ingest}; its role and schema are made when they do not exist
     */
    static Map<String, String> ofJvm(String service) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader system = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(system);
        try {
            Object settings = Class.forName(SharedStack.class.getName(), true, system)
                    .getMethod("settings", String.class)
                    .invoke(null, service);
            Map<?, ?> found = (Map<?, ?>) settings;
            return found.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("PostgreSQL and the broker did not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** For {@link #ofJvm} only. */
    public static synchronized Map<String, String> settings(String service) {
        Running running = Running.INSTANCE;
        Credentials role = new ServiceRoles(running.database, running.secrets).ensure(service);
        Credentials admin = running.database.admin();
        return Map.of(
                "folder", running.folder.toString(),
                "amqp.url", running.broker.amqpUrl(),
                "amqp.rabbitmq", Boolean.toString(running.broker.isRabbitMq()),
                "database.url", role.jdbcUrl(),
                "database.username", role.user(),
                "database.password", role.password(),
                "admin.username", admin.user(),
                "admin.password", admin.password());
    }

    static Path brokerFolder(Path folder) {
        return folder.resolve("broker");
    }

    /** Which broker the tests of this machine use. Never a named one: tests stop and kill theirs. */
    static BrokerChoice brokerChoice() {
        return BrokerChoice.of(Map.of(
                "PATH", System.getenv().getOrDefault("PATH", ""),
                "GRATA_BROKER", System.getenv().getOrDefault("GRATA_BROKER", "")));
    }

    private static final class Running {
        private static final Running INSTANCE = new Running();

        private final Path folder;
        private final Secrets secrets;
        private final EmbeddedPostgreSql database;
        private final Broker broker;

        private Running() {
            // Two threads that log for the first time at once block each other for ever: JBoss's log manager and
            // the JDK's start each other under locks taken in opposite order.
            LogManager.getLogManager();
            Path all = Path.of(System.getProperty("java.io.tmpdir"), "grata-tests-" + System.getProperty("user.name"));
            deleteLeftovers(all);
            folder = all.resolve(Long.toString(ProcessHandle.current().pid()));
            ProcessRecord.of("tests", ProcessHandle.current()).ifPresent(new ProcessFile(folder.resolve("owner"))::add);
            secrets = new Secrets(folder.resolve("secrets"));
            Ports ports = new Ports();
            CompletableFuture<Broker> starting = CompletableFuture.supplyAsync(
                    () -> brokerChoice().start(brokerFolder(folder), ports::free, ports),
                    command -> Thread.ofPlatform().name("broker-start").start(command));
            database = EmbeddedPostgreSql.start(
                    folder.resolve("postgres"), ports.free(), EmbeddedPostgreSql.Durability.FAST, secrets);
            broker = starting.join();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop-stack").unstarted(this::stop));
        }

        private void stop() {
            try (database;
                    broker) {
                // Both are closed, the broker first, even when one of them fails.
            } finally {
                PrivateFiles.deleteFolder(folder);
            }
        }
    }

    /** Stops and deletes what JVMs left that are gone. */
    static void deleteLeftovers(Path all) {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.toList()) {
                List<ProcessRecord> owner = new ProcessFile(folder.resolve("owner")).all();
                // A folder without an owner is being made, or was being deleted; both pass.
                if (!owner.isEmpty() && owner.stream().noneMatch(ProcessRecord::isRunning)) {
                    EmbeddedPostgreSql.stopLeftover(folder.resolve("postgres"));
                    PrivateRabbitMq.stopLeftover(brokerFolder(folder));
                    PrivateFiles.deleteFolder(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("leftovers of earlier tests cannot be removed from " + all, e);
        }
    }
}
