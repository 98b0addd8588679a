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
    private final DataSource dataSource;

    public TestTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empties all; locks them in the order in which the service does, so that neither waits forever. */
    public void clear() {
        execute("truncate inbox, expulsion, expulsion_revision, subscription, reminder, outbox");
    }

    public void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
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
