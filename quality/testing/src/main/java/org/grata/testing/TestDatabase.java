package org.grata.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;

/** The tests' PostgreSQL as its administrator sees it: every schema, every session. */
public final class TestDatabase {
    private TestDatabase() {}

    /** A connection of the administrator; the caller closes it. */
    public static Connection connectAsAdmin() throws SQLException {
        Map<String, String> stack = SharedStack.ofJvm("test");
        return DriverManager.getConnection(
                stack.get("database.url"), stack.get("admin.username"), stack.get("admin.password"));
    }

    /** The administrator's connections, for a tool that opens its own. */
    public static DataSource ofAdmin() {
        Map<String, String> stack = SharedStack.ofJvm("test");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(stack.get("database.url"));
        source.setUser(stack.get("admin.username"));
        source.setPassword(stack.get("admin.password"));
        return source;
    }

    /** A connection of the service's role, with its schema first; the caller closes it. */
    public static Connection connectAs(String service) throws SQLException {
        Map<String, String> stack = SharedStack.ofJvm(service);
        return DriverManager.getConnection(
                stack.get("database.url"), stack.get("database.username"), stack.get("database.password"));
    }
}
