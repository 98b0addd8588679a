package org.grata.messaging.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.startup.Fault;
import org.grata.base.startup.StartupCheck;

/** Whether the tables of delivery are there as this version of the program knows them. */
@ApplicationScoped
class SchemaCheck implements StartupCheck {
    private static final String OUTBOX = """
            SELECT id, exchange, routing_key, type, subject, body, occurred_at, traceparent, created_at,
                   attempts, next_attempt_at, sent_at, last_error, refusals, parked_at
              FROM outbox WHERE false
            """;
    private static final String INBOX = """
            SELECT consumer, message_id, received_at, delete_after FROM inbox WHERE false
            """;

    private final DataSource database;

    SchemaCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public Phase phase() {
        return Phase.SCHEMA;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        missing("table outbox", OUTBOX).ifPresent(faults::add);
        missing("table inbox", INBOX).ifPresent(faults::add);
        return faults;
    }

    private Optional<Fault> missing(String table, String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(query);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(new Fault(
                    table,
                    "is not as expected: " + e.getMessage(),
                    "let Flyway run db/messaging, and set currentSchema among the JDBC properties"));
        }
    }
}
