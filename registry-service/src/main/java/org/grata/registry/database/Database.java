package org.grata.registry.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * Runs statements on the registry's schema, inside the caller's transaction when there is one.
 * Parameters may be UUIDs, instants, dates, numbers, booleans, enums (their names), texts, lists of
 * enums or texts ({@code text[]}), and null.
 */
@ApplicationScoped
public class Database {
    private final DataSource dataSource;

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows. */
    public <T> List<T> query(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(mapper.apply(row));
                }
                return all;
            }
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return query(sql, mapper, parameters).stream().findFirst();
    }

    /** A number that the statement answers in its only row and column. */
    public long number(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** @return how many rows were written */
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, bindable(connection, parameters[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case List<?> list ->
                connection.createArrayOf(
                        "text", list.stream().map(String::valueOf).toArray());
            default -> value;
        };
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
