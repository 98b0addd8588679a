package org.grata.local.stack;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.grata.local.broker.Broker;
import org.grata.local.broker.PrivateRabbitMq;
import org.grata.local.postgres.Credentials;
import org.grata.local.postgres.Database;
import org.grata.local.postgres.EmbeddedPostgreSql;
import org.grata.local.postgres.NamedPostgreSql;
import org.grata.local.postgres.ServiceRoles;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.Ports;
import org.grata.local.process.ProcessFile;
import org.grata.local.process.ProcessRecord;
import org.grata.local.process.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, the broker and the services of one folder, as long as {@link #start} was called and
 * {@link #close} was not. Not for use by several threads, but {@link #close} may come from any.
 */
public final class Stack implements AutoCloseable {
    private final Settings settings;
    private final Path data;
    private final Console console;
    private final Clock clock;
    private final StackFile file;
    private final Secrets secrets;
    private final ProcessFile processes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private final Map<ServiceKind, Credentials> roles = new EnumMap<>(ServiceKind.class);
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private volatile boolean startBegan;
    private volatile boolean stopping;
    private volatile @Nullable Database database;
    private volatile @Nullable Broker broker;

    /**
     * @param data for the rows and messages of this stack
     */
    public Stack(Settings settings, Path data, Console console, Clock clock) {
        this.settings = settings;
        this.data = data;
        this.console = console;
        this.clock = clock;
        this.file = new StackFile(settings.home());
        this.secrets = new Secrets(settings.home().resolve("secrets"));
        this.processes = new ProcessFile(settings.home().resolve("processes"));
    }

    /**
     * Starts everything and waits until it can work.
     *
     * @throws LocalStackException when a part does not; what was started then still runs until {@link
     *     #close}
     */
    public void start() {
        startBegan = true;
        try {
            Ports ports = new Ports();
            Map<ServiceKind, Endpoints> endpoints = settings.endpoints(ports, text -> console.line("  " + text));
            startServers(ports);
            startServices(endpoints);
            writeDown();
        } finally {
            startEnded.countDown();
        }
    }

    private void startServers(Ports ports) {
        int postgresPort = settings.databaseUrl().isPresent() ? 0 : settings.postgresPort(ports);
        int amqpPort = settings.amqpPort(ports);
        together(List.of(
                () -> {
                    long since = System.nanoTime();
                    Database started = settings.databaseUrl()
                            .<Database>map(NamedPostgreSql::parse)
                            .orElseGet(() -> EmbeddedPostgreSql.start(
                                    data.resolve("postgres"),
                                    postgresPort,
                                    EmbeddedPostgreSql.Durability.SAFE,
                                    secrets));
                    database = started;
                    ServiceRoles serviceRoles = new ServiceRoles(started, secrets);
                    for (ServiceKind kind : ServiceKind.values()) {
                        roles.put(kind, serviceRoles.ensure(kind.label()));
                    }
                    console.done("database", since, started.description());
                    return started;
                },
                () -> {
                    long since = System.nanoTime();
                    Broker started = settings.broker().start(data.resolve("broker"), () -> amqpPort, ports);
                    broker = started;
                    console.done("broker", since, started.description());
                    return started;
                }));
    }

    private void startServices(Map<ServiceKind, Endpoints> endpoints) {
        long since = System.nanoTime();
        for (ServiceKind kind : ServiceKind.values()) {
            goOn();
            services.add(ServiceProcess.start(
                    kind,
                    Program.of(kind, settings.packaging(), settings.root()),
                    environment(kind),
                    endpoints.get(kind),
                    settings.logs().resolve(kind.label() + ".log"),
                    processes));
        }
        List<Supplier<ServiceProcess>> ready = new ArrayList<>();
        for (ServiceProcess service : services) {
            ready.add(() -> {
                if (service.awaitReady(http, this::isLost)) {
                    console.done(service.kind().label(), since, service.url());
                }
                return service;
            });
        }
        together(ready);
        goOn();
    }

    /** Whether waiting is in vain: one of the services has ended, or the stack is being stopped. */
    private boolean isLost() {
        return stopping || services.stream().anyMatch(service -> !service.isRunning());
    }

    private void goOn() {
        if (stopping) {
            throw new LocalStackException("stopped while it was starting");
        }
    }

    private Map<String, String> environment(ServiceKind kind) {
        Credentials role = roles.get(kind);
        Broker started = broker();
        Map<String, String> environment = new HashMap<>();
        environment.put("GRATA_DATABASE_URL", role.jdbcUrl());
        environment.put("GRATA_DATABASE_USERNAME", role.user());
        environment.put("GRATA_DATABASE_PASSWORD", role.password());
        environment.put("GRATA_AMQP_URL", started.amqpUrl());
        environment.put("GRATA_AMQP_EMBEDDED_BROKER", Boolean.toString(!started.isRabbitMq()));
        return environment;
    }

    /** Runs all at once; the first failure is thrown when all have ended. */
    private static <T> void together(List<Supplier<T>> parts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> running = parts.stream()
                    .map(part -> CompletableFuture.supplyAsync(part, threads))
                    .toList();
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalStackException known
                    ? known
                    : new LocalStackException("a part of the stack did not start: " + e.getCause(), e);
        }
    }

    private void writeDown() {
        List<ProcessRecord> all = new ArrayList<>();
        ProcessRecord.of("launcher", ProcessHandle.current()).ifPresent(all::add);
        if (database instanceof EmbeddedPostgreSql embedded) {
            all.add(embedded.process());
        }
        if (broker instanceof PrivateRabbitMq node) {
            all.addAll(node.running());
        }
        all.addAll(processes.all());
        Map<ServiceKind, Endpoints> where = new EnumMap<>(ServiceKind.class);
        services.forEach(service -> where.put(service.kind(), service.endpoints()));
        file.write(new StackFile.Content(
                settings.home(), clock.instant(), where, broker(), database().admin(), roles, all));
    }

    /**
     * Starts again what ended by itself or was killed, so that the stack goes on as it would under a
     * supervisor. Returns after one look.
     */
    public synchronized void restartWhatEnded() {
        if (stopping) {
            return;
        }
        if (database instanceof EmbeddedPostgreSql embedded && !embedded.isRunning()) {
            console.line("database ended: starting it again");
            database = embedded.restart(secrets);
            writeDown();
        }
        if (broker instanceof PrivateRabbitMq node && !node.isRunning()) {
            console.line("broker ended: starting it again");
            node.start();
            writeDown();
        }
        for (ServiceProcess service : services) {
            if (!service.isRunning()) {
                console.line(service.kind().label() + " ended: starting it again");
                service.restart();
                service.awaitReady(http, () -> stopping);
                console.line(service.kind().label() + " is ready again");
                writeDown();
            }
        }
    }

    /** Whether something ended that {@link #restartWhatEnded} would start again. */
    public boolean hasEnded() {
        return !stopping
                && (services.stream().anyMatch(service -> !service.isRunning())
                        || (broker instanceof PrivateRabbitMq node && !node.isRunning())
                        || (database instanceof EmbeddedPostgreSql embedded && !embedded.isRunning()));
    }

    /** Base URL of a service. */
    public String url(ServiceKind kind) {
        return services.stream()
                .filter(service -> service.kind() == kind)
                .findFirst()
                .orElseThrow()
                .url();
    }

    public Broker broker() {
        return Objects.requireNonNull(broker, "not started");
    }

    public Database database() {
        return Objects.requireNonNull(database, "not started");
    }

    /** Where the stack is written down. */
    public StackFile file() {
        return file;
    }

    /** Stops the services, then the broker and the database; safe to repeat, and during a start. */
    @Override
    public void close() {
        stopping = true;
        if (startBegan) {
            endStart();
        }
        closeParts();
    }

    /** A start that is under way ends soon when what it waits for is taken away. */
    private void endStart() {
        try {
            while (!startEnded.await(200, TimeUnit.MILLISECONDS)) {
                services.forEach(ServiceProcess::askToStop);
                if (broker == null) {
                    PrivateRabbitMq.stopLeftover(data.resolve("broker"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeParts() {
        services.forEach(ServiceProcess::askToStop);
        services.forEach(ServiceProcess::stop);
        services.clear();
        try {
            if (broker != null) {
                broker.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
            broker = null;
            database = null;
            processes.stopAll(Duration.ofSeconds(1));
            file.delete();
        }
    }
}
