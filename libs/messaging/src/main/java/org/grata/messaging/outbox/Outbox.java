package org.grata.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.grata.messaging.MessageJson;

/**
 * Takes events in the transaction of the change they tell of: both are there, or neither. They are sent
 * after the commit, at least once each, through crashes and broker outages.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox (id, exchange, routing_key, type, subject, body, occurred_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final MessageJson json;
    private final RelayBell bell;

    Outbox(DataSource database, TransactionSynchronizationRegistry transaction, MessageJson json, RelayBell bell) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.bell = bell;
    }

    /** Like {@link #addAll(List)} with one. */
    public void add(OutgoingEvent event) {
        addAll(List.of(event));
    }

    /**
     * Adds events to the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     * @throws OutboxException when the database refuses, for one because an id is there already; the
     *     transaction must then be rolled back
     */
    public void addAll(List<OutgoingEvent> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "events are added inside a transaction, the one of the change they tell of");
        }
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingEvent event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new OutboxException("cannot add " + events.size() + " event(s)", e);
        }
        transaction.registerInterposedSynchronization(new RingAfterCommit(bell));
    }

    private void bind(PreparedStatement insert, OutgoingEvent event) throws SQLException {
        insert.setObject(1, event.id());
        insert.setString(2, event.exchange());
        insert.setString(3, event.routingKey());
        insert.setString(4, event.type());
        insert.setString(5, event.subject());
        insert.setString(6, json.write(event.body()));
        insert.setObject(7, event.occurredAt().atOffset(ZoneOffset.UTC));
    }

    private record RingAfterCommit(RelayBell bell) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
