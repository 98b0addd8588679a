package org.grata.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

import org.grata.local.process.LocalStackException;
import org.grata.local.process.Secrets;

/**
 * One role and one schema per service. A role owns its schema, and may use no other: schemas are
 * closed to everybody but their owner unless something is granted. The extensions that a service needs are
 * in the schema {@code public}.
 */
public final class ServiceRoles {
    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z_]{0,30}");

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent");

    private final Database database;
    private final Secrets secrets;

    public ServiceRoles(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * Makes the role {@code grata_<service>} and the schema {@code <service>}; safe to repeat.
     *
     * @param service such as {@code ingest}
     */
    public Credentials ensure(String service) {
        if (!SERVICE.matcher(service).matches()) {
            throw new IllegalArgumentException("not a service name: " + service);
        }
        String role = "grata_" + service;
        String password = secrets.get("postgres." + role);
        Credentials admin = database.admin();
        try (Connection connection = DriverManager.getConnection(admin.jdbcUrl(), admin.user(), admin.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtext('grata.roles'))");
            String verb = exists(statement, role) ? "ALTER" : "CREATE";
            // Names match SERVICE and secrets are letters and digits, so nothing needs quoting.
            statement.execute(verb + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
            statement.execute("REVOKE ALL ON DATABASE " + quoted(connection.getCatalog()) + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + quoted(connection.getCatalog()) + " TO " + role);
            // An administrator who is no superuser may give a schema only to a role it is a member of.
            statement.execute("GRANT " + role + " TO CURRENT_USER");
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + service + " AUTHORIZATION " + role);
            statement.execute("ALTER ROLE " + role + " SET search_path = " + service);
            // The registry looks for names with them; a role without rights on the database cannot make them.
            for (String extension : EXTENSIONS) {
                statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension + " SCHEMA public");
            }
            return new Credentials(admin.jdbcUrl(), role, password);
        } catch (SQLException e) {
            throw new LocalStackException("role " + role + " cannot be made by " + admin + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String role) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            return found.next();
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
