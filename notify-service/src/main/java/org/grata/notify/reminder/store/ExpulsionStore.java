package org.grata.notify.reminder.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.subscription.Zones;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** What is known of each expulsion: its newest revision, and what every revision said. */
@ApplicationScoped
@Transactional
public class ExpulsionStore {
    private final Sql sql;

    public ExpulsionStore(Sql sql) {
        this.sql = sql;
    }

    /** What became of a revision. */
    public enum Recorded {
        /** The first heard of this expulsion. */
        FIRST,
        /** Newer than what was known. */
        NEWER,
        /** Not newer than what is known; nothing was written. */
        STALE
    }

    /** Until the transaction ends, other revisions of the same expulsion wait. */
    public Recorded record(Expulsion expulsion, Instant recordedAt) {
        // xmax is 0 on a row that this statement inserted, and this transaction's on one it updated.
        Optional<Boolean> inserted = sql.first("""
                insert into expulsion as known (id, revision) values (?, ?)
                on conflict (id) do update set revision = excluded.revision
                where known.revision < excluded.revision
                returning xmax = 0 as inserted
                """, row -> row.truth("inserted"), expulsion.id(), expulsion.revision());
        if (inserted.isEmpty()) {
            return Recorded.STALE;
        }
        insertRevision(expulsion, recordedAt);
        return inserted.get() ? Recorded.FIRST : Recorded.NEWER;
    }

    private void insertRevision(Expulsion expulsion, Instant recordedAt) {
        Headcount headcount = expulsion.headcount();
        Headcount.@Nullable SharedTotal shared = headcount.sharedTotal();
        OffsetDateTime leaveBy = expulsion.leaveBy();
        sql.update(
                """
                insert into expulsion_revision
                    (expulsion_id, revision, receiving_state, sending_state, standing, confirmation, headcount,
                     headcount_qualifier, shared_total, shared_sending_states, leave_by, leave_by_offset, seat_zone,
                     recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                expulsion.id(),
                expulsion.revision(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.standing(),
                expulsion.confirmation(),
                headcount.count(),
                headcount.qualifier(),
                shared == null ? null : shared.count(),
                shared == null ? null : shared.sendingStates(),
                leaveBy == null ? null : leaveBy.toInstant(),
                leaveBy == null ? null : leaveBy.getOffset().getTotalSeconds(),
                expulsion.seatZone() == null ? null : expulsion.seatZone().getId(),
                recordedAt);
    }

    /** Live expulsions, in their newest revision, whose deadline passed no earlier than the given instant. */
    public List<Expulsion> withDeadlineFrom(Instant earliest) {
        return sql.query("""
                select v.* from expulsion e
                join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                where v.standing = 'LIVE' and v.leave_by >= ?
                """, ExpulsionStore::read, earliest);
    }

    public Optional<Expulsion> find(UUID id) {
        return sql.first("""
                select v.* from expulsion e
                join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                where e.id = ?
                """, ExpulsionStore::read, id);
    }

    /** The newest revision known before this one; what was recorded of it stays, whatever came later. */
    public Expulsion before(Expulsion expulsion) {
        return sql.first("""
                        select * from expulsion_revision where expulsion_id = ? and revision < ?
                        order by revision desc limit 1
                        """, ExpulsionStore::read, expulsion.id(), expulsion.revision())
                .orElseThrow();
    }

    /** Reads the columns of {@code expulsion_revision} from a row that has them all. */
    public static Expulsion read(Row row) {
        return new Expulsion(
                row.uuid("expulsion_id"),
                row.integer("revision"),
                row.text("receiving_state"),
                row.text("sending_state"),
                row.constant("standing", Expulsion.Standing.class),
                row.constant("confirmation", Confirmation.class),
                headcount(row),
                leaveBy(row),
                seatZone(row));
    }

    /** At the seat of the receiving State's government, whose offset stands in a column of its own, in seconds. */
    private static @Nullable OffsetDateTime leaveBy(Row row) {
        Instant instant = row.instantOrNull("leave_by");
        return instant == null ? null : instant.atOffset(ZoneOffset.ofTotalSeconds(row.integer("leave_by_offset")));
    }

    private static @Nullable ZoneId seatZone(Row row) {
        return Optional.ofNullable(row.textOrNull("seat_zone"))
                .flatMap(Zones::find)
                .orElse(null);
    }

    private static Headcount headcount(Row row) {
        Integer total = row.integerOrNull("shared_total");
        return new Headcount(
                row.integerOrNull("headcount"),
                row.constant("headcount_qualifier", CountQualifier.class),
                total == null ? null : new Headcount.SharedTotal(total, row.texts("shared_sending_states")));
    }
}
