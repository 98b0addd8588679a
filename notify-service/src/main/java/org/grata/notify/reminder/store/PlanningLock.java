package org.grata.notify.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Sql;

/**
 * Keeps an expulsion and a subscription that are recorded at the same moment from missing each
 * other: neither transaction would see the other's row, and no reminder would be planned. Expulsions
 * are recorded side by side, a change of a subscription alone. Held until the transaction ends;
 * taken before anything is read.
 */
@ApplicationScoped
public class PlanningLock {
    private static final long KEY = 0x6e6f74696679L;

    private final Sql sql;

    public PlanningLock(Sql sql) {
        this.sql = sql;
    }

    public void forExpulsion() {
        take("pg_advisory_xact_lock_shared");
    }

    public void forSubscription() {
        take("pg_advisory_xact_lock");
    }

    private void take(String function) {
        sql.query("select " + function + "(?)", row -> Boolean.TRUE, KEY);
    }
}
