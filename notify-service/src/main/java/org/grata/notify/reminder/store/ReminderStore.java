package org.grata.notify.reminder.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.PlannedReminder;
import org.grata.notify.reminder.ReminderState;
import org.grata.persistence.Filter;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** Reminders as they are planned, listed and forgotten; they are fired by {@link DueStore}. */
@ApplicationScoped
@Transactional
public class ReminderStore {
    private static final int INSERT_BATCH = 5_000;
    private static final String KNOWN = """
            r.id, r.subscription_id, r.stage, r.lead_time, r.due_at, r.state, r.fired_at, v.*
            """;

    private final Sql sql;

    public ReminderStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds reminders. One that is planned or fired already stays as it is, one that was cancelled is
     * planned again. The same lead time or the expiry that this subscriber was told for the same instant
     * is not told again only because another value of the expulsion was revised.
     */
    public void plan(List<PlannedReminder> reminders) {
        for (int from = 0; from < reminders.size(); from += INSERT_BATCH) {
            insert(reminders.subList(from, Math.min(from + INSERT_BATCH, reminders.size())));
        }
    }

    private void insert(List<PlannedReminder> reminders) {
        sql.update(
                """
                insert into reminder
                    (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at, state, channel)
                select p.id::uuid, p.subscription_id::uuid, p.expulsion_id::uuid, p.revision::integer, p.stage,
                       p.lead_time, p.due_at::timestamptz, 'PLANNED', s.delivery_type
                from unnest(?, ?, ?, ?, ?, ?, ?)
                     as p (id, subscription_id, expulsion_id, revision, stage, lead_time, due_at)
                join subscription s on s.id = p.subscription_id::uuid
                where p.stage not in ('LEAD', 'EXPIRED') or not exists (
                    select 1 from reminder told
                    where told.expulsion_id = p.expulsion_id::uuid and told.subscription_id = p.subscription_id::uuid
                      and told.stage = p.stage and told.lead_time is not distinct from p.lead_time
                      and told.due_at = p.due_at::timestamptz and told.state = 'FIRED')
                on conflict (id) do update set state = 'PLANNED', due_at = excluded.due_at
                where reminder.state = 'CANCELLED'
                """,
                column(reminders, PlannedReminder::id),
                column(reminders, PlannedReminder::subscriptionId),
                column(reminders, PlannedReminder::expulsionId),
                column(reminders, PlannedReminder::revision),
                column(reminders, PlannedReminder::stage),
                column(reminders, ReminderStore::leadTime),
                column(reminders, PlannedReminder::dueAt));
    }

    /** What an expulsion still had ahead; news that is due at once stays on its way. */
    public int cancelAheadOfExpulsion(UUID expulsionId) {
        return sql.update("""
                update reminder set state = 'CANCELLED'
                where expulsion_id = ? and state = 'PLANNED' and stage in ('LEAD', 'EXPIRED')
                """, expulsionId);
    }

    /** What a subscriber still has ahead; what is due already stays on its way. */
    public int cancelAheadOfSubscription(UUID subscriptionId, Instant now) {
        return sql.update("""
                update reminder set state = 'CANCELLED'
                where subscription_id = ? and state = 'PLANNED' and stage in ('LEAD', 'EXPIRED') and due_at >= ?
                """, subscriptionId, now);
    }

    /** Everything a subscriber was still to be sent. */
    public int cancelAllOfSubscription(UUID subscriptionId) {
        return sql.update(
                "update reminder set state = 'CANCELLED' where subscription_id = ? and state = 'PLANNED'",
                subscriptionId);
    }

    /**
     * Deletes reminders that are sent and arrived, or cancelled, when they were due longer ago than the retention and so
     * was the deadline that their expulsion has now. Both clocks must say so: one that jumps ahead deletes
     * nothing too early. None of them can be planned again: news follows only from a revision that is newer
     * than the newest known, which {@code expulsion} keeps, and what lies ahead is due no earlier than now.
     *
     * @return how many; fewer than the limit when no more can go
     */
    public int purge(Instant now, Duration retention, int limit) {
        return sql.update("""
                delete from reminder
                where id = any (array(
                    select r.id from reminder r
                    join expulsion e on e.id = r.expulsion_id
                    join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                    where r.state <> 'PLANNED'
                      and not exists (select from webhook_delivery w where w.reminder_id = r.id and w.state = 'PENDING')
                      and r.due_at < least(?, now()) - ? * interval '1 second'
                      and (v.leave_by is null or v.leave_by < least(?, now()) - ? * interval '1 second')
                    order by r.due_at limit ? for update of r skip locked))
                """, now, retention.toSeconds(), now, retention.toSeconds(), limit);
    }

    /**
     * What a list of reminders may be narrowed by; null does not narrow.
     *
     * @param dueFrom inclusive
     * @param dueBefore exclusive
     * @param offset how many to skip
     * @param limit at most so many
     */
    public record Query(
            @Nullable UUID expulsionId,
            @Nullable UUID subscriptionId,
            @Nullable ReminderState state,
            @Nullable ReminderStage stage,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            int offset,
            int limit) {

        private Filter filter() {
            return new Filter()
                    .and("r.expulsion_id = ?", expulsionId)
                    .and("r.subscription_id = ?", subscriptionId)
                    .and("r.state = ?", state)
                    .and("r.stage = ?", stage)
                    .and("r.due_at >= ?", dueFrom)
                    .and("r.due_at < ?", dueBefore);
        }
    }

    /** Ordered by due time, then id. */
    public List<KnownReminder> list(Query query) {
        Filter filter = query.filter();
        return sql.query(
                "select " + KNOWN + """
                        from reminder r
                        join expulsion_revision v on v.expulsion_id = r.expulsion_id and v.revision = r.revision
                        """ + filter.where() + " order by r.due_at, r.id offset ? limit ?",
                ReminderStore::read,
                filter.values(query.offset(), query.limit()));
    }

    public long count(Query query) {
        Filter filter = query.filter();
        return sql.number("select count(*) from reminder r" + filter.where(), filter.values());
    }

    private static KnownReminder read(Row row) {
        return new KnownReminder(
                row.uuid("id"),
                row.uuid("subscription_id"),
                row.constant("stage", ReminderStage.class),
                row.textOrNull("lead_time"),
                ExpulsionStore.read(row),
                row.instant("due_at"),
                row.constant("state", ReminderState.class),
                row.instantOrNull("fired_at"));
    }

    private static @Nullable String leadTime(PlannedReminder reminder) {
        return reminder.leadTime() == null ? null : reminder.leadTime().iso();
    }

    private static <T extends @Nullable Object> List<T> column(
            List<PlannedReminder> reminders, Function<PlannedReminder, T> value) {
        return reminders.stream().map(value).toList();
    }
}
