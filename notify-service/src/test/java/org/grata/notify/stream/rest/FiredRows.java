package org.grata.notify.stream.rest;

import java.util.List;
import java.util.UUID;

import org.grata.notify.TestTables;
import org.grata.notify.wakeup.Wakeup;

/** Reminders as the firing leaves them, by the hundred. */
final class FiredRows {
    private final TestTables tables;

    FiredRows(TestTables tables) {
        this.tables = tables;
    }

    /** Fires so many for the first revision of an expulsion, and tells the replicas. */
    void fire(UUID subscription, UUID expulsion, int count) {
        insert(subscription, expulsion, count, "perform pg_notify('" + Wakeup.FIRED.channel() + "', '');");
    }

    /** The same, and the word of it is lost. */
    void fireUntold(UUID subscription, UUID expulsion, int count) {
        insert(subscription, expulsion, count, "");
    }

    private void insert(UUID subscription, UUID expulsion, int count, String then) {
        tables.execute("""
                do $$ begin
                insert into reminder (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at, state,
                                      fired_at, position)
                select gen_random_uuid(), '%s', '%s', 1, 'LEAD', 'PT1H', '2022-03-29T16:00:00Z', 'FIRED',
                       '2022-03-29T16:05:00Z', nextval('reminder_position')
                from generate_series(1, %d);
                %s
                end $$""".formatted(subscription, expulsion, count, then));
    }

    /** In order. */
    List<String> positions(String where) {
        return tables.lines("select position from reminder where position is not null " + where + " order by position");
    }
}
