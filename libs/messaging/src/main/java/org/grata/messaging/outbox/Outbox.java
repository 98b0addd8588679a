package org.grata.messaging.outbox;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.grata.messaging.MessageJson;
import org.grata.persistence.Sql;

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

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;
    private final MessageJson json;
    private final RelayLoop relay;

    Outbox(Sql sql, TransactionSynchronizationRegistry transaction, MessageJson json, RelayLoop relay) {
        this.sql = sql;
        this.transaction = transaction;
        this.json = json;
        this.relay = relay;
    }

    /** Like {@link #addAll(List)} with one. */
    public void add(OutgoingEvent event) {
        addAll(List.of(event));
    }

    /**
     * Adds events to the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     * @throws org.hibernate.JDBCException when the database refuses, for one because an id is there already; the
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
        sql.updateAll(INSERT, events.stream().map(this::values).toList());
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay));
    }

    private Object[] values(OutgoingEvent event) {
        return new Object[] {
            event.id(),
            event.exchange(),
            event.routingKey(),
            event.type(),
            event.subject(),
            json.write(event.body()),
            event.occurredAt()
        };
    }

    private record WakeAfterCommit(RelayLoop relay) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do: the rows are written.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
