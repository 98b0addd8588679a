package org.grata.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.sql.DataSource;

import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears {@code NOTIFY} of other sessions, on a connection of its own. What is told while none listens is lost, so
 * whoever relies on it looks for itself when it begins to listen and from time to time.
 */
public final class Notifications implements AutoCloseable {
    private final Connection connection;

    private Notifications(Connection connection) {
        this.connection = connection;
    }

    static Notifications on(DataSource database, Collection<String> channels) {
        try {
            Connection connection = database.getConnection();
            try (Statement statement = connection.createStatement()) {
                for (String channel : channels) {
                    statement.execute("listen " + channel);
                }
                return new Notifications(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new JDBCConnectionException("cannot listen", e);
        }
    }

    /**
     * Waits until something is told or the time is over.
     *
     * @return the channels on which something was told; empty when nothing was
     * @throws JDBCConnectionException when the connection is broken; whoever listens anew has missed something
     */
    public Set<String> await(Duration limit) {
        try {
            PGNotification[] told =
                    connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(limit.toMillis()));
            Set<String> channels = new LinkedHashSet<>();
            for (PGNotification notification : told == null ? new PGNotification[0] : told) {
                channels.add(notification.getName());
            }
            return channels;
        } catch (SQLException e) {
            throw new JDBCConnectionException("cannot listen any more", e);
        }
    }

    /** Gives the connection back, deaf. */
    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        } catch (SQLException e) {
            throw new JDBCConnectionException("the listening connection did not close well", e);
        }
    }

    /** Throws a broken connection away. */
    public void abandon() {
        try {
            connection.abort(Runnable::run);
            connection.close();
        } catch (SQLException _) {
            // It is broken: that is why it is thrown away.
        }
    }
}
