package org.grata.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on the connection of the current Hibernate session, after what the session has yet to
 * write; outside a transaction on a connection for each call. Values in {@code ?} may be UUIDs, instants, dates, numbers, booleans, enums (their names), texts,
 * collections of enums, UUIDs or texts ({@code text[]}), and null. A statement that fails throws Hibernate's
 * {@link JDBCException}, whose cause tells the SQLSTATE; one that could not even be sent, as there is no connection,
 * {@link JDBCConnectionException}.
 */
@ApplicationScoped
public class Sql {
    private final Session session;
    private final SessionFactory sessions;

    public Sql(Session session, SessionFactory sessions) {
        this.session = session;
        this.sessions = sessions;
    }

    /** All rows. */
    public <T> List<T> query(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                return rows(results, mapper);
            }
        });
    }

    /**
     * Asks several questions in one trip to the database, which answers them one after the other: each sees what was
     * committed when its turn came, like {@link #query} in a row.
     */
    public void ask(List<Question<?>> questions) {
        String sql = questions.stream().map(Question::sql).collect(Collectors.joining(";\n"));
        run(sql, questions.stream().flatMap(Question::values).toArray(), statement -> {
            statement.execute();
            for (Question<?> question : questions) {
                try (ResultSet results = statement.getResultSet()) {
                    question.read(results);
                }
                statement.getMoreResults();
            }
            return questions.size();
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        return query(sql, mapper, values).stream().findFirst();
    }

    /** A number that the statement answers in its only row and column. */
    public long number(String sql, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getLong(1);
            }
        });
    }

    /** @return how many rows were written */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /**
     * Runs a statement that answers no rows once for each of the given values, in one go.
     *
     * @return how many rows were written in all
     */
    public int updateAll(String sql, List<@Nullable Object[]> all) {
        return all.isEmpty()
                ? 0
                : prepared(sql, statement -> {
                    for (@Nullable Object[] values : all) {
                        bind(statement, values);
                        statement.addBatch();
                    }
                    return IntStream.of(statement.executeBatch())
                            .map(rows -> Math.max(rows, 0))
                            .sum();
                });
    }

    static <T> List<T> rows(ResultSet results, Function<Row, T> mapper) throws SQLException {
        Row row = new Row(results);
        List<T> all = new ArrayList<>();
        while (results.next()) {
            all.add(mapper.apply(row));
        }
        return all;
    }

    private <T> T run(String sql, @Nullable Object[] values, Work<T> work) {
        return prepared(sql, statement -> {
            bind(statement, values);
            return work.on(statement);
        });
    }

    private <T> T prepared(String sql, Work<T> work) {
        AtomicBoolean connected = new AtomicBoolean();
        try {
            return onConnection(connection -> {
                connected.set(true);
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    return work.on(statement);
                }
            });
        } catch (JDBCException e) {
            // The pool tells of its failure by no SQLSTATE.
            throw connected.get() ? e : new JDBCConnectionException(e.getMessage(), e.getSQLException());
        }
    }

    private <T> T onConnection(ReturningWork<T> work) {
        if (session.isJoinedToTransaction()) {
            session.flush();
            return session.doReturningWork(work);
        }
        // The session of a request keeps its connection until the answer is sent.
        try (StatelessSession alone = sessions.openStatelessSession()) {
            return alone.doReturningWork(work);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bindable(statement.getConnection(), values[i]));
        }
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> all ->
                connection.createArrayOf(
                        "text",
                        all.stream()
                                .map(each -> each == null ? null : each.toString())
                                .toArray());
            default -> value;
        };
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
