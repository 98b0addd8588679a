package org.grata.messaging.inbox;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.grata.persistence.Sql;

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

    private final Sql sql;

    InboxTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Notes an event in the running transaction; waits for another transaction that notes the same.
     *
     * @return false when it is noted already
     */
    @Transactional(TxType.MANDATORY)
    boolean note(String consumer, UUID messageId, Duration retention) {
        return sql.update(INSERT, consumer, messageId, retention.toMillis()) == 1;
    }

    /** Forgets up to so many events whose time is over; tells how many. */
    @Transactional
    int purge(int limit) {
        return sql.update(PURGE, limit);
    }
}
