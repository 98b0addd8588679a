package org.grata.notify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

/** The service's tables as a test sees them. */
@ApplicationScoped
@Unremovable
public class TestTables {
    /** SQLSTATE deadlock_detected. */
    private static final String DEADLOCK = "40P01";

    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;

    public TestTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Empties all. The service's loops go on meanwhile and may hold what this waits for; PostgreSQL then ends one
     * of the two, and when it is this one it is simply tried again.
     */
    public void clear() {
        for (int attempt = 1; ; attempt++) {
            try {
                run("truncate inbox, expulsion, expulsion_revision, subscription, reminder, outbox, webhook_endpoint,"
                        + " webhook_delivery");
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !DEADLOCK.equals(e.getSQLState())) {
                    throw new AssertionError("clear", e);
                }
            }
        }
    }

    public void execute(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long count(String from) {
        return Long.parseLong(lines("select count(*) from " + from).getFirst());
    }

    /** The first column of every row, as text. */
    public List<String> lines(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (results.next()) {
                lines.add(results.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
