package org.grata.notify.stream.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.ReminderState;
import org.grata.notify.reminder.store.ExpulsionStore;
import org.grata.notify.stream.Batch;
import org.grata.notify.stream.Batch.Fired;
import org.grata.notify.stream.Wanted;
import org.grata.persistence.Filter;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** Reminders in the order in which they were fired. */
@ApplicationScoped
@Transactional
public class FiredStore {
    private final Sql sql;

    public FiredStore(Sql sql) {
        this.sql = sql;
    }

    /** The position of what was fired last; 0 when nothing was. */
    public long last() {
        return sql.number("select coalesce(max(position), 0) from reminder");
    }

    /**
     * What was fired after a position and is wanted. The same statement tells the last position, so that a listener
     * who wants little does not look through the rest again and again.
     */
    public Batch after(long position, Wanted wanted, int limit) {
        Filter filter = new Filter()
                .and("r.position > ?", position)
                .and("r.subscription_id = ?", wanted.subscriptionId())
                .and("r.stage = any (?)", named(wanted.stages()))
                .and("v.receiving_state = any (?)", named(wanted.receivingStates()))
                .and("v.sending_state = any (?)", named(wanted.sendingStates()));
        List<Read> rows = sql.query("""
                select last.position as last_position, fired.*
                from (select coalesce(max(position), 0) as position from reminder) last
                left join lateral (
                    select r.id, r.subscription_id, r.stage, r.lead_time, r.due_at, r.fired_at, r.position, v.*
                    from reminder r
                    join expulsion_revision v on v.expulsion_id = r.expulsion_id and v.revision = r.revision
                """ + filter.where() + """
                    order by r.position limit ?) fired on true
                order by fired.position
                """, FiredStore::read, filter.values(limit));
        List<Fired> fired =
                rows.stream().map(Read::fired).flatMap(Optional::stream).toList();
        boolean full = fired.size() == limit;
        long upTo = full
                ? fired.getLast().position()
                : Math.max(position, rows.getFirst().last());
        return new Batch(fired, upTo, full);
    }

    private record Read(long last, Optional<Fired> fired) {}

    private static Read read(Row row) {
        UUID id = row.uuidOrNull("id");
        return new Read(row.number("last_position"), id == null ? Optional.empty() : Optional.of(fired(id, row)));
    }

    private static Fired fired(UUID id, Row row) {
        KnownReminder reminder = new KnownReminder(
                id,
                row.uuid("subscription_id"),
                row.constant("stage", ReminderStage.class),
                row.textOrNull("lead_time"),
                ExpulsionStore.read(row),
                row.instant("due_at"),
                ReminderState.FIRED,
                row.instant("fired_at"));
        return new Fired(row.number("position"), reminder);
    }

    private static <T> @Nullable Collection<T> named(Collection<T> values) {
        return values.isEmpty() ? null : values;
    }
}
