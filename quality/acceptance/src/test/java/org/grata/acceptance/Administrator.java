package org.grata.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** PostgreSQL as its administrator uses it, with the driver that the launcher has. */
final class Administrator implements AutoCloseable {
    private static final Path LIBRARIES = Path.of(System.getProperty("grata.root"), "deploy", "local", "target", "lib");

    private final Connection connection;

    private Administrator(Connection connection) {
        this.connection = connection;
    }

    /** @param jdbcUrl without user and password */
    static Administrator connect(String jdbcUrl, String password) throws SQLException {
        Properties access = new Properties();
        access.setProperty("user", "postgres");
        access.setProperty("password", password);
        return new Administrator(Drivers.POSTGRESQL.connect(jdbcUrl, access));
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

    private static final class Drivers {
        private static final Driver POSTGRESQL = find();

        private static Driver find() {
            try (Stream<Path> libraries = Files.list(LIBRARIES)) {
                List<URL> urls = new ArrayList<>();
                for (Path library : libraries.toList()) {
                    urls.add(library.toUri().toURL());
                }
                // Stays open as long as the driver is used, which is until the tests end.
                URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new));
                return ServiceLoader.load(Driver.class, loader).findFirst().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
