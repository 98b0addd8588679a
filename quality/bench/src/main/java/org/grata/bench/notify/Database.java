package org.grata.bench.notify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One connection of the administrator's to the database, in which tables are the notify service's. For one
 * thread.
 */
final class Database implements AutoCloseable {
    private final Connection connection;

    /** @param access {@code jdbcUrl}, {@code username} and {@code password} */
    Database(JsonNode access) throws SQLException {
        this.connection = DriverManager.getConnection(
                access.path("jdbcUrl").asText(),
                access.path("username").asText(),
                access.path("password").asText());
        connection.setSchema("notify");
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /** @return how many rows there are, or were changed */
    int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    <T> List<T> rows(String sql, Reader<T> reader, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reader.read(results));
            }
        }
        return rows;
    }

    int number(String sql, Object... values) throws SQLException {
        return rows(sql, row -> row.getInt(1), values).getFirst();
    }

    boolean exists(String from, Object... values) throws SQLException {
        return rows("select exists (select from " + from + ")", row -> row.getBoolean(1), values)
                .getFirst();
    }

    static UUID uuid(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    static OffsetDateTime time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value instanceof Collection<?> ids) {
                statement.setArray(place + 1, connection.createArrayOf("uuid", ids.toArray()));
            } else {
                statement.setObject(place + 1, value);
            }
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
