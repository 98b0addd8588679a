package org.grata.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The table as the relay uses it: each method is one statement and one transaction of its own. Waiting
 * times are counted by the database's clock, which all replicas share.
 */
@ApplicationScoped
class OutboxTable {
    // ANY (ARRAY(..)) and not IN: the planner may run an IN subquery more than once and so lock more rows.
    private static final String CLAIM = """
            UPDATE outbox
               SET next_attempt_at = clock_timestamp() + ? * interval '1 millisecond', attempts = attempts + 1
             WHERE id = ANY (ARRAY(SELECT id FROM outbox
                                    WHERE sent_at IS NULL AND parked_at IS NULL
                                      AND next_attempt_at <= clock_timestamp()
                                    ORDER BY occurred_at, id
                                    LIMIT ?
                                      FOR UPDATE SKIP LOCKED))
            RETURNING id, exchange, routing_key, type, subject, body, occurred_at, traceparent, attempts,
                      refusals
            """;
    private static final String MARK_SENT = """
            UPDATE outbox SET sent_at = clock_timestamp(), parked_at = NULL, last_error = NULL WHERE id = ANY (?)
            """;
    // Attempts are as of the claim: after a jump of the clock the row may belong to another relay by now.
    private static final String MARK_UNSENT = """
            UPDATE outbox
               SET next_attempt_at = clock_timestamp() + ? * interval '1 millisecond', last_error = ?,
                   refusals = refusals + ?
             WHERE id = ? AND attempts = ? AND sent_at IS NULL
            """;
    private static final String PARK = """
            UPDATE outbox SET parked_at = clock_timestamp(), last_error = ?
             WHERE id = ? AND attempts = ? AND sent_at IS NULL
            """;
    private static final String BACKLOG = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float8,
                   (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL)
              FROM outbox WHERE sent_at IS NULL AND parked_at IS NULL
            """;
    private static final String PURGE = """
            DELETE FROM outbox
             WHERE id = ANY (ARRAY(SELECT id FROM outbox
                                    WHERE sent_at < clock_timestamp() - ? * interval '1 millisecond'
                                    LIMIT ?
                                      FOR UPDATE SKIP LOCKED))
            """;

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** Takes up to so many unsent rows for the time of the lease; in the order in which to send them. */
    List<OutboxRow> claim(int limit, Duration lease) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, lease.toMillis());
            claim.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet result = claim.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            rows.sort(OutboxRow.BY_OCCURRENCE);
            return rows;
        } catch (SQLException e) {
            throw new OutboxException("cannot claim", e);
        }
    }

    void markSent(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK_SENT)) {
            mark.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            mark.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException("cannot mark as sent", e);
        }
    }

    /** Gives rows back, each to be tried again after its wait. */
    void markUnsent(List<Unsent> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK_UNSENT)) {
            for (Unsent row : rows) {
                mark.setLong(1, row.retryAfter.toMillis());
                mark.setString(2, row.reason);
                mark.setInt(3, row.refused ? 1 : 0);
                mark.setObject(4, row.id);
                mark.setInt(5, row.attempts);
                mark.addBatch();
            }
            mark.executeBatch();
        } catch (SQLException e) {
            throw new OutboxException("cannot give back", e);
        }
    }

    /** Rows that are not to be tried again until somebody releases them. */
    void park(List<Parked> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement park = connection.prepareStatement(PARK)) {
            for (Parked row : rows) {
                park.setString(1, row.reason);
                park.setObject(2, row.id);
                park.setInt(3, row.attempts);
                park.addBatch();
            }
            park.executeBatch();
        } catch (SQLException e) {
            throw new OutboxException("cannot park", e);
        }
    }

    Backlog backlog() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BACKLOG);
                ResultSet result = select.executeQuery()) {
            result.next();
            return new Backlog(result.getLong(1), result.getDouble(2), result.getLong(3));
        } catch (SQLException e) {
            throw new OutboxException("cannot count", e);
        }
    }

    /** Deletes up to so many rows that were sent longer ago than that; tells how many. */
    int purge(Duration retention, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setLong(1, retention.toMillis());
            purge.setInt(2, limit);
            return purge.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException("cannot purge", e);
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getObject("id", UUID.class),
                result.getString("exchange"),
                result.getString("routing_key"),
                result.getString("type"),
                result.getString("subject"),
                result.getString("body"),
                result.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                result.getString("traceparent"),
                result.getInt("attempts"),
                result.getInt("refusals"));
    }

    /**
     * A row that could not be sent.
     *
     * @param attempts as of the claim; when the row was claimed again since, it stays as it is
     * @param refused whether the broker refused this very row, for good as far as it can tell
     */
    record Unsent(UUID id, int attempts, Duration retryAfter, String reason, boolean refused) {}

    /**
     * A row that cannot be sent.
     *
     * @param attempts as of the claim; when the row was claimed again since, it stays as it is
     */
    record Parked(UUID id, int attempts, String reason) {}

    /**
     * What waits to be sent.
     *
     * @param oldestAgeSeconds since the oldest was written; 0 when there is none
     * @param parked rows that wait for a person; not among those counted
     */
    record Backlog(long count, double oldestAgeSeconds, long parked) {}
}
