package org.grata.persistence;

import java.util.Collection;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.exception.JDBCConnectionException;

/** PostgreSQL's {@code NOTIFY} and {@code LISTEN}: a word to all sessions of the database when a transaction commits. */
@ApplicationScoped
public class Notices {
    private final Sql sql;
    private final DataSource database;

    public Notices(Sql sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** Told when the running transaction commits; the same word twice is told once. */
    public void tell(String channel) {
        sql.query("select pg_notify(?, '')", row -> channel, channel);
    }

    /**
     * Listens from now on, on a connection of its own until it is closed.
     *
     * @param channels names that need no quotes
     * @throws JDBCConnectionException when the database cannot be reached
     */
    public Notifications listen(Collection<String> channels) {
        return Notifications.on(database, channels);
    }
}
