package org.grata.bench.notify;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Reminders that are twins of those which the service planned, one for each subscription, and far ahead. */
final class Reminders {
    private static final Instant FAR = Instant.parse("2080-01-01T00:00:00Z");
    private static final Duration SHORTEST = Duration.ofSeconds(8);
    private static final int SLOWEST_PER_SECOND = 8_000;

    private final Database database;
    private final UUID expulsion;
    private final List<UUID> planned;

    /** @param expulsion of the reminders that the service planned */
    Reminders(Database database, UUID expulsion) throws SQLException {
        this.database = database;
        this.expulsion = expulsion;
        this.planned = database.rows("select id from reminder where expulsion_id = ?", Database::uuid, expulsion);
    }

    /**
     * Adds reminders that fall due a while from now, in turn for one subscription and the next.
     *
     * @param apart between one and the next; zero makes all due at once
     * @return when the first one is due; all are there before it
     */
    Instant add(int count, Duration apart, Clock clock) throws SQLException {
        Instant due =
                clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(SHORTEST).plusSeconds(count / SLOWEST_PER_SECOND);
        insert(count, due, apart);
        database.update("vacuum (analyze) reminder");
        // What was written must not be flushed in the time that is measured.
        database.update("checkpoint");
        if (!clock.instant().isBefore(due)) {
            throw new IllegalStateException("this machine is too busy: reminders fell due before all were there");
        }
        return due;
    }

    /** Adds reminders that fall due in another century. */
    void addFarAhead(int count) throws SQLException {
        insert(count, FAR, Duration.ofMillis(1));
    }

    private void insert(int count, Instant due, Duration apart) throws SQLException {
        // The keys that are referred to are copies; looking each up again takes most of the time.
        database.update("set session_replication_role = replica");
        database.update("""
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at, state)
                select gen_random_uuid(), p.subscription_id, p.expulsion_id, p.revision, p.stage, p.lead_time,
                       ?::timestamptz + (n - 1) * ? * interval '1 microsecond', 'PLANNED'
                from generate_series(1, ?) n
                join (select *, row_number() over (order by id) - 1 as place from reminder where id = any (?)) p
                     on p.place = n % ?
                """, due.atOffset(ZoneOffset.UTC), apart.toNanos() / 1_000, count, planned, planned.size());
        database.update("set session_replication_role = origin");
    }

    /** Whether one of those that are due before an instant is not fired. */
    boolean isLeft(Instant before) throws SQLException {
        return database.exists("reminder where state = 'PLANNED' and due_at <= ?", before.atOffset(ZoneOffset.UTC));
    }

    int fired() throws SQLException {
        return database.number("select count(*) from reminder where state = 'FIRED' and expulsion_id = ?", expulsion);
    }

    /** Deletes all but those that the service planned. */
    void clear() throws SQLException {
        database.update("delete from reminder where expulsion_id = ? and id <> all (?)", expulsion, planned);
        database.update("vacuum (analyze) reminder");
    }
}
