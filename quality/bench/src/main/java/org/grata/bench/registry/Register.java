package org.grata.bench.registry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The registry's schema, seen by the administrator.
 *
 * @param access {@code jdbcUrl}, {@code username} and {@code password}
 */
record Register(JsonNode access) {
    /** A new connection, in which tables are the registry's. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                access.path("jdbcUrl").asText(),
                access.path("username").asText(),
                access.path("password").asText());
        connection.setSchema("registry");
        return connection;
    }

    /** All rows, each column as text. */
    List<List<String>> rows(String sql, Object... values) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                        row.add(results.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** The first column of all rows. */
    List<String> column(String sql, Object... values) throws SQLException {
        return rows(sql, values).stream().map(List::getFirst).toList();
    }
}
