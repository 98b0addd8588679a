package org.grata.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** PostgreSQL as its administrator uses it. */
final class Administrator implements AutoCloseable {
    private final Connection connection;

    private Administrator(Connection connection) {
        this.connection = connection;
    }

    /** @param jdbcUrl without user and password */
    static Administrator connect(String jdbcUrl, String password) throws SQLException {
        Properties access = new Properties();
        access.setProperty("user", "postgres");
        access.setProperty("password", password);
        return new Administrator(DriverManager.getConnection(jdbcUrl, access));
    }

    void execute(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    int update(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            return running.executeUpdate(statement);
        }
    }

    /** The first row as text. */
    List<String> row(String query) throws SQLException {
        try (Statement running = connection.createStatement();
                ResultSet rows = running.executeQuery(query)) {
            rows.next();
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.add(rows.getString(column));
            }
            return row;
        }
    }

    /** The only value. */
    String value(String query) throws SQLException {
        return row(query).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
