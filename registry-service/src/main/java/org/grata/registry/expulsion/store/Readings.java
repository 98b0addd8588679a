package org.grata.registry.expulsion.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Sql;

/** Which readings of announcements came in; every method runs in the caller's transaction. */
@ApplicationScoped
public class Readings {
    private final Sql sql;

    Readings(Sql sql) {
        this.sql = sql;
    }

    /** Lets one transaction at a time take in readings of an announcement; taken before any pair is locked. */
    public void lock(UUID announcementId) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended('announcement ' || ?, 0))::text as locked",
                row -> row.textOrNull("locked"),
                announcementId);
    }

    /** The number of the newest reading that came in; 0 when there was none. */
    public int newest(UUID announcementId) {
        return (int) sql.number("""
                select greatest(
                    (select max(reading) from expulsion_report where announcement_id = ?),
                    (select reading from announcement_reading where announcement_id = ?), 0)
                """, announcementId, announcementId);
    }

    /** Notes a later reading, which may tell nothing and so leave no report. */
    public void note(UUID announcementId, int reading) {
        sql.update("""
                insert into announcement_reading as known (announcement_id, reading) values (?, ?)
                on conflict (announcement_id) do update set reading = greatest(known.reading, excluded.reading)
                """, announcementId, reading);
    }

    /**
     * The measures of the newest reading that the register took, by index, with the expulsions that they tell; without
     * one for a reversal that is undecided.
     */
    public Map<Integer, Optional<UUID>> taken(UUID announcementId) {
        Map<Integer, Optional<UUID>> taken = new HashMap<>();
        sql.query(
                """
                select measure_index, expulsion_id from expulsion_report
                where announcement_id = ? and withdrawn_at is null
                """,
                row -> taken.put(row.integer("measure_index"), Optional.ofNullable(row.uuidOrNull("expulsion_id"))),
                announcementId);
        return taken;
    }
}
