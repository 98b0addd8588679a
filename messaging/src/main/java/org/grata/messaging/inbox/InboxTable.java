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
    private static final String PURGE = """
            DELETE FROM inbox
             WHERE (consumer, message_id) IN (SELECT consumer, message_id FROM inbox
                                               WHERE delete_after < clock_timestamp()
                                               LIMIT ?)
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
        try (Connection connection = database.getConnection();
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
        try (Connection connection = database.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setInt(1, limit);
            return purge.executeUpdate();
        } catch (SQLException e) {
            throw new InboxException("cannot purge", e);
        }
    }
}
