package org.grata.registry.expulsion.store;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.grata.persistence.Sql;

/** Reads lists of expulsions that are too long to be held. */
@ApplicationScoped
public class ExpulsionCursor {
    private static final int ROWS_AT_ONCE = 1_000;
    /** The slowest reader; its connection is not free for others meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Sql sql;
    private final ExpulsionReader reader;

    public ExpulsionCursor(Sql sql, ExpulsionReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /** Takes some expulsions with the registered missions that they concern. */
    @FunctionalInterface
    public interface Sink {
        void take(List<KnownExpulsion> expulsions, List<LinkedMission> missions);
    }

    /**
     * Hands all expulsions of the list to the sink, the newest publication first, some at a time: all as they
     * are in one instant, however long the sink takes.
     */
    public void read(ExpulsionQuery query, Sink sink) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(LONGEST.toSeconds()))
                .run(() -> readAll(query, sink));
    }

    private void readAll(ExpulsionQuery query, Sink sink) {
        sql.update("set transaction isolation level repeatable read, read only");
        Statement all = Statement.all(query);
        // The driver keeps prepared what it fetches often, with its columns: those of then are others.
        String cursor = query.asOf() == null ? "expulsions_now" : "expulsions_then";
        sql.update("declare " + cursor + " no scroll cursor for " + all.sql(), all.bound());
        Statement some = new Statement("fetch forward " + ROWS_AT_ONCE + " from " + cursor, List.of());
        List<KnownExpulsion> read = reader.read(some, query.asOf());
        while (!read.isEmpty()) {
            sink.take(
                    read, reader.missions(read.stream().map(KnownExpulsion::id).toList()));
            read = reader.read(some, query.asOf());
        }
    }
}
