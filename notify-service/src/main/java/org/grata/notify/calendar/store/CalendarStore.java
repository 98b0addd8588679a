package org.grata.notify.calendar.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.calendar.Entry;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.store.ExpulsionStore;
import org.grata.notify.subscription.Filter;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/** Deadlines around now. */
@ApplicationScoped
@Transactional
public class CalendarStore {
    /** A reader wants what is ahead and what was just. */
    public static final Duration LOOK_BACK = Duration.ofDays(90);

    /** More than anybody reads, and still a few megabytes. */
    private static final int MOST_ENTRIES = 5_000;

    private final Sql sql;

    public CalendarStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * The deadlines that a filter lets pass, and those it once let pass and that were taken back; of too many,
     * those nearest to now.
     *
     * @return in the order of their deadlines
     */
    public List<Entry> around(Instant now, Filter filter) {
        List<Confirmation> relied =
                Stream.of(Confirmation.values()).filter(filter::relies).toList();
        var conditions = new org.grata.persistence.Filter()
                .and("v.leave_by >= ?", now.minus(LOOK_BACK))
                .and("v.receiving_state = any (?)", wanted(filter.receivingStates()))
                .and("v.sending_state = any (?)", wanted(filter.sendingStates()))
                .and("""
                        exists (
                            select 1 from expulsion_revision told
                            where told.expulsion_id = v.expulsion_id and told.confirmation = any (?))
                        """, relied);
        return sql
                .query(
                        """
                        select v.* from expulsion e
                        join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                        """ + conditions.where()
                                + " order by abs(extract(epoch from v.leave_by - ?)), v.expulsion_id limit ?",
                        row -> read(row, filter),
                        conditions.values(now, MOST_ENTRIES))
                .stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.leaveBy().toInstant())
                        .thenComparing(entry -> entry.expulsion().id()))
                .toList();
    }

    private static Entry read(Row row, Filter filter) {
        Expulsion expulsion = ExpulsionStore.read(row);
        boolean cancelled =
                expulsion.standing() == Expulsion.Standing.REVERSED || !filter.relies(expulsion.confirmation());
        return new Entry(expulsion, row.instant("recorded_at"), cancelled);
    }

    private static @Nullable List<String> wanted(List<String> states) {
        return states.isEmpty() ? null : states;
    }
}
