package org.grata.messaging.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Which events had their effect. */
@ApplicationScoped
class InboxTable {
    private static final String INSERT = """
            INSERT INTO inbox (consumer, message_id, received_at, delete_after)
            SELECT ?, ?, moment, moment + ? * interval '1 millisecond'
              FROM clock_timestamp() AS moment
            ON CONFLICT DO NOTHING
            """;
    /** An array, because PostgreSQL reads it once; an IN may be read, and lock, row by row. */
    private static final String PURGE = """
            DELETE FROM inbox
             WHERE ctid = ANY (ARRAY(SELECT ctid FROM inbox
                                      WHERE delete_after < clock_timestamp()
                                      LIMIT ?
                                        FOR UPDATE SKIP LOCKED))
            """;

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /**
     * Notes an event in the running transaction; waits for another transaction that notes the same.
     *
     * @return false when it is noted already
     */
    boolean note(String consumer, UUID messageId, Duration retention) {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer);
            insert.setObject(2, messageId);
            insert.setLong(3, retention.toMillis());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new InboxException("cannot note an event", e);
        }
    }

    /** Forgets up to so many events whose time is over; tells how many. */
    int purge(int limit) {
        try (Connection connection = connect();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setInt(1, limit);
            return purge.executeUpdate();
        } catch (SQLException e) {
            throw new InboxException("cannot purge", e);
        }
    }

    /** The first thing in the transaction of an event: the pool tells of its failure by no SQLSTATE. */
    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new NoConnectionException(e);
        }
    }
}
