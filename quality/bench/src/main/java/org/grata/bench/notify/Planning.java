package org.grata.bench.notify;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** Events of expulsions that concern very many subscriptions. */
final class Planning {
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String NAME = "bench copy";

    private final Database database;
    private final Subscribers subscribers;
    private final Clock clock;

    Planning(Database database, Subscribers subscribers, Clock clock) {
        this.database = database;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param seconds until all were planned
     * @param slowest of one event, from the entry into the inbox until others see what was planned
     */
    record Planned(int events, int reminders, double seconds, Duration slowest) {}

    /** One over REST, the others are its copies in the table and have no queue. */
    void subscribe(int count, String receivingState) throws Exception {
        UUID first = subscribers.subscribe(1, receivingState).getFirst().id();
        database.update("""
                insert into subscription
                select copy.* from subscription original, generate_series(2, ?) number,
                    lateral jsonb_populate_record(
                        original, jsonb_build_object('id', md5('bench ' || number)::uuid, 'name', ?)) copy
                where original.id = ?
                """, count, NAME, first);
        database.update("vacuum (analyze) subscription");
    }

    /** Tells of all and waits until all are planned. */
    Planned tell(List<UUID> expulsions, String receivingState) throws Exception {
        Instant start = clock.instant();
        for (UUID expulsion : expulsions) {
            subscribers.tell(expulsion, receivingState);
        }
        Map<UUID, Instant> seen = new HashMap<>();
        while (seen.size() < expulsions.size()) {
            Thread.sleep(POLL);
            List<UUID> known = database.rows("select id from expulsion where id = any (?)", Database::uuid, expulsions);
            Instant now = clock.instant();
            known.forEach(id -> seen.putIfAbsent(id, now));
            if (Duration.between(start, now).compareTo(PATIENCE) > 0) {
                throw new TimeoutException(seen.size() + " of " + expulsions.size() + " expulsions are planned");
            }
        }
        double seconds = Duration.between(start, clock.instant()).toNanos() / 1e9;
        return new Planned(expulsions.size(), planned(expulsions), seconds, slowest(seen));
    }

    private Duration slowest(Map<UUID, Instant> seen) throws SQLException {
        return database
                .rows(
                        "select message_id, received_at from inbox where message_id = any (?)",
                        row -> Duration.between(Database.time(row, 2).toInstant(), seen.get(Database.uuid(row))),
                        seen.keySet())
                .stream()
                .max(Duration::compareTo)
                .orElseThrow();
    }

    int planned(List<UUID> expulsions) throws SQLException {
        return database.number(
                "select count(*) from reminder where state = 'PLANNED' and expulsion_id = any (?)", expulsions);
    }

    /** Deletes what was planned, the expulsions and the copies. */
    void clear(List<UUID> expulsions) throws SQLException {
        database.update("delete from reminder where expulsion_id = any (?)", expulsions);
        database.update("delete from expulsion_revision where expulsion_id = any (?)", expulsions);
        database.update("delete from expulsion where id = any (?)", expulsions);
        database.update("delete from subscription where name = ?", NAME);
        database.update("vacuum (analyze) reminder, subscription");
    }
}
