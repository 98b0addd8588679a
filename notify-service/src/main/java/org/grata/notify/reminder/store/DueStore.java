package org.grata.notify.reminder.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.ReminderState;
import org.grata.notify.subscription.Channel;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** Reminders that fall due. */
@ApplicationScoped
@Transactional
public class DueStore {
    /** Whoever holds it commits before the next takes a position. */
    private static final long POSITION_LOCK = 0x706f736974696fL;

    private final Sql sql;

    DueStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks due reminders, each for one caller only, until the caller's transaction ends; to be marked by {@link
     * #markFired} in the same. Both clocks must have passed the due time: ours, and the database's, which all
     * replicas share. Those that another transaction holds are passed over.
     *
     * @return in due order, as fired at {@code now}
     */
    public List<KnownReminder> lockDue(Channel channel, Instant now, int limit) {
        Instant firedAt = now.truncatedTo(ChronoUnit.MICROS);
        List<Due> due = sql.query("""
                select id, subscription_id, expulsion_id, revision, stage, lead_time, due_at from reminder
                where channel = ? and state = 'PLANNED' and due_at <= ? and due_at <= now()
                order by due_at limit ? for update skip locked
                """, Due::read, channel, firedAt, limit);
        if (due.isEmpty()) {
            return List.of();
        }
        // News of one expulsion is due for all subscribers at once: what it says is read once, not for each.
        Map<Revision, Expulsion> revisions = revisions(due);
        return due.stream()
                .map(reminder -> reminder.fired(revisions.get(reminder.revision()), firedAt))
                .sorted(KnownReminder.inDueOrder())
                .toList();
    }

    private Map<Revision, Expulsion> revisions(List<Due> due) {
        List<Revision> told = due.stream().map(Due::revision).distinct().toList();
        return sql
                .query(
                        """
                        select v.* from unnest(?::uuid[], ?::integer[]) as p (expulsion_id, revision)
                        join expulsion_revision v using (expulsion_id, revision)
                        """,
                        ExpulsionStore::read,
                        told.stream().map(Revision::expulsionId).toList(),
                        told.stream()
                                .map(revision -> Integer.toString(revision.number()))
                                .toList())
                .stream()
                .collect(Collectors.toMap(
                        expulsion -> new Revision(expulsion.id(), expulsion.revision()), Function.identity()));
    }

    private record Revision(UUID expulsionId, int number) {}

    /** A row that is locked. */
    private record Due(
            UUID id,
            UUID subscriptionId,
            Revision revision,
            ReminderStage stage,
            @Nullable String leadTime,
            Instant dueAt) {
        static Due read(Row row) {
            return new Due(
                    row.uuid("id"),
                    row.uuid("subscription_id"),
                    new Revision(row.uuid("expulsion_id"), row.integer("revision")),
                    row.constant("stage", ReminderStage.class),
                    row.textOrNull("lead_time"),
                    row.instant("due_at"));
        }

        KnownReminder fired(@Nullable Expulsion expulsion, Instant firedAt) {
            return new KnownReminder(
                    id,
                    subscriptionId,
                    stage,
                    leadTime,
                    Objects.requireNonNull(expulsion, "a reminder refers to a revision"),
                    dueAt,
                    ReminderState.FIRED,
                    firedAt);
        }
    }

    /**
     * Marks reminders that the caller has locked. Their positions are taken in the order given; until the
     * transaction ends no other takes any, so positions become visible in their order.
     */
    public void markFired(List<KnownReminder> reminders, Instant firedAt) {
        sql.query("select pg_advisory_xact_lock(?)", row -> Boolean.TRUE, POSITION_LOCK);
        sql.update(
                """
                update reminder r set state = 'FIRED', fired_at = ?, position = f.position
                from (select p.id, nextval('reminder_position') as position
                      from unnest(?::uuid[]) with ordinality as p (id, nth) order by p.nth) f
                where r.id = f.id
                """,
                firedAt.truncatedTo(ChronoUnit.MICROS),
                reminders.stream().map(KnownReminder::id).toList());
    }

    /**
     * How long until the next reminder is due by both clocks.
     *
     * @return zero or less when it is due; empty when none is planned
     */
    public Optional<Duration> untilNextDue(Channel channel, Instant now) {
        return sql.first(
                """
                select due_at, clock_timestamp() as database_time from reminder
                where channel = ? and state = 'PLANNED' order by due_at limit 1
                """,
                row -> {
                    Instant dueAt = row.instant("due_at");
                    Duration byOurs = Duration.between(now, dueAt);
                    Duration byDatabase = Duration.between(row.instant("database_time"), dueAt);
                    return byOurs.compareTo(byDatabase) > 0 ? byOurs : byDatabase;
                },
                channel);
    }
}
