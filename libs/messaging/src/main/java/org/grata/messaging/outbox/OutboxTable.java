package org.grata.messaging.outbox;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;

/**
 * The table as the relay uses it: each method is one statement and one transaction of its own. Waiting
 * times are counted by the database's clock, which all replicas share.
 */
@ApplicationScoped
@Transactional
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
            UPDATE outbox SET sent_at = clock_timestamp(), parked_at = NULL, last_error = NULL WHERE id = ANY (?::uuid[])
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
            SELECT count(*) AS unsent,
                   coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float8 AS oldest_age,
                   (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL) AS parked
              FROM outbox WHERE sent_at IS NULL AND parked_at IS NULL
            """;
    private static final String PURGE = """
            DELETE FROM outbox
             WHERE id = ANY (ARRAY(SELECT id FROM outbox
                                    WHERE sent_at < clock_timestamp() - ? * interval '1 millisecond'
                                    LIMIT ?
                                      FOR UPDATE SKIP LOCKED))
            """;

    private final Sql sql;

    OutboxTable(Sql sql) {
        this.sql = sql;
    }

    /** Takes up to so many unsent rows for the time of the lease; in the order in which to send them. */
    List<OutboxRow> claim(int limit, Duration lease) {
        return sql.query(CLAIM, OutboxTable::read, lease.toMillis(), limit).stream()
                .sorted(OutboxRow.BY_OCCURRENCE)
                .toList();
    }

    void markSent(List<UUID> ids) {
        sql.update(MARK_SENT, ids);
    }

    /** Gives rows back, each to be tried again after its wait. */
    void markUnsent(List<Unsent> rows) {
        sql.updateAll(
                MARK_UNSENT,
                rows.stream()
                        .map(row -> new Object[] {
                            row.retryAfter.toMillis(), row.reason, row.refused ? 1 : 0, row.id, row.attempts
                        })
                        .toList());
    }

    /** Rows that are not to be tried again until somebody releases them. */
    void park(List<Parked> rows) {
        sql.updateAll(
                PARK,
                rows.stream()
                        .map(row -> new Object[] {row.reason, row.id, row.attempts})
                        .toList());
    }

    Backlog backlog() {
        return sql.first(
                        BACKLOG,
                        row -> new Backlog(row.number("unsent"), row.fraction("oldest_age"), row.number("parked")))
                .orElseThrow();
    }

    /** Deletes up to so many rows that were sent longer ago than that; tells how many. */
    int purge(Duration retention, int limit) {
        return sql.update(PURGE, retention.toMillis(), limit);
    }

    private static OutboxRow read(Row row) {
        return new OutboxRow(
                row.uuid("id"),
                row.text("exchange"),
                row.text("routing_key"),
                row.text("type"),
                row.text("subject"),
                row.text("body"),
                row.instant("occurred_at"),
                row.textOrNull("traceparent"),
                row.integer("attempts"),
                row.integer("refusals"));
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
