package org.grata.messaging.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;

/** Whether the database lets the service in. A fault never repeats the URL, which may hold a password. */
@ApplicationScoped
class DatabaseCheck implements StartupCheck {
    private static final String SETTING = "grata.database.url";
    private static final String REMEDY = "set GRATA_DATABASE_URL";
    private static final String SCHEME = "jdbc:postgresql:";
    private static final Pattern PASSWORD = Pattern.compile("[?&]password=|@", Pattern.CASE_INSENSITIVE);

    private final Settings settings;
    private final DataSource database;

    DatabaseCheck(Settings settings, DataSource database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public List<Fault> faults() {
        String url = settings.get("quarkus.datasource.jdbc.url").orElse("");
        if (!url.startsWith(SCHEME)) {
            return List.of(new Fault(SETTING, "is not a URL of the form " + SCHEME + "//host:port/database", REMEDY));
        }
        if (PASSWORD.matcher(url).find()) {
            return List.of(new Fault(
                    SETTING,
                    "may hold a password, and URLs are written to logs",
                    "set GRATA_DATABASE_USERNAME and GRATA_DATABASE_PASSWORD"));
        }
        // That there is no password is told already; to try without it would tell it twice.
        return settings.get("quarkus.datasource.password").isPresent()
                ? refusal().stream().toList()
                : List.of();
    }

    private Optional<Fault> refusal() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1)
                    ? Optional.empty()
                    : Optional.of(new Fault("database", "does not answer", REMEDY));
        } catch (SQLException e) {
            return Optional.of(new Fault(
                    "database",
                    "does not let the service in: " + e.getMessage(),
                    "look at GRATA_DATABASE_URL, GRATA_DATABASE_USERNAME and GRATA_DATABASE_PASSWORD"));
        }
    }
}
