package org.grata.bench.notify;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.grata.bench.stack.Waiting;

/** db-scheduler with executions that do nothing: what a library costs that is made for due times. */
final class DbScheduler {
    static final int THREADS = 20;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** It fetches more when fewer than these times the threads are waiting, and up to so many, as its manual says. */
    private static final double LOWER = 0.5;

    private static final double UPPER = 4;
    private static final String TASK = "nothing";

    /** They tell of every start and end. Held here, as a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("com.github.kagkarlsson"), Logger.getLogger("com.zaxxer"));

    private final Database database;
    private final JsonNode access;
    private final Progress progress;

    /** @param access {@code jdbcUrl}, {@code username} and {@code password} */
    DbScheduler(Database database, JsonNode access, Progress progress) {
        this.database = database;
        this.access = access;
        this.progress = progress;
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    /**
     * What came of it.
     *
     * @param executed how often the handler was called
     */
    record Ran(double perSecond, int executed) {}

    /** Until all were executed and are gone from its table. */
    Ran run(int executions) throws Exception {
        fill(executions);
        AtomicInteger executed = new AtomicInteger();
        OneTimeTask<Void> nothing = Tasks.oneTime(TASK).execute((_, _) -> executed.incrementAndGet());
        try (HikariDataSource pool = pool()) {
            Scheduler scheduler = Scheduler.create(pool, nothing)
                    .threads(THREADS)
                    .pollingInterval(POLL)
                    .pollUsingLockAndFetch(LOWER, UPPER)
                    .build();
            long start = System.nanoTime();
            scheduler.start();
            Waiting.until("end of db-scheduler's executions", PATIENCE, () -> {
                progress.soFar(executed.get(), executions);
                return executed.get() >= executions && !database.exists("bench.scheduled_tasks");
            });
            double seconds = (System.nanoTime() - start) / 1e9;
            scheduler.stop();
            return new Ran(executions / seconds, executed.get());
        }
    }

    /** The table as its manual tells. */
    private void fill(int executions) throws SQLException {
        database.update("create schema if not exists bench");
        database.update("drop table if exists bench.scheduled_tasks");
        database.update("""
                create table bench.scheduled_tasks (
                    task_name text not null, task_instance text not null, task_data bytea,
                    execution_time timestamptz not null, picked boolean not null, picked_by text,
                    last_success timestamptz, last_failure timestamptz, consecutive_failures integer,
                    last_heartbeat timestamptz, version bigint not null, priority smallint,
                    primary key (task_name, task_instance))
                """);
        database.update("create index on bench.scheduled_tasks (execution_time)");
        database.update("create index on bench.scheduled_tasks (last_heartbeat)");
        database.update("""
                insert into bench.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select ?, gen_random_uuid(), now(), false, 1 from generate_series(1, ?)
                """, TASK, executions);
        database.update("vacuum (analyze) bench.scheduled_tasks");
        database.update("checkpoint");
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.path("jdbcUrl").asText());
        config.setUsername(access.path("username").asText());
        config.setPassword(access.path("password").asText());
        config.setSchema("bench");
        config.setMaximumPoolSize(THREADS);
        return new HikariDataSource(config);
    }
}
