package org.grata.notify.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.vocabulary.CountQualifier;
import org.jspecify.annotations.Nullable;

/** What is known of each expulsion: its newest revision, and what every revision said. */
@ApplicationScoped
public class ExpulsionStore {
    private final Database database;

    public ExpulsionStore(Database database) {
        this.database = database;
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
        Optional<Boolean> inserted = database.first(
                """
                insert into expulsion as known (id, revision) values (?, ?)
                on conflict (id) do update set revision = excluded.revision
                where known.revision < excluded.revision
                returning xmax = 0 as inserted
                """, p -> p.uuid(expulsion.id()).integer(expulsion.revision()), row -> row.truth("inserted"));
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
        database.update("""
                insert into expulsion_revision
                    (expulsion_id, revision, receiving_state, sending_state, standing, headcount,
                     headcount_qualifier, shared_total, shared_sending_states, leave_by, leave_by_offset, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, p -> p.uuid(expulsion.id())
                .integer(expulsion.revision())
                .text(expulsion.receivingState())
                .text(expulsion.sendingState())
                .text(expulsion.standing().name())
                .integer(headcount.count())
                .text(headcount.qualifier().name())
                .integer(shared == null ? null : shared.count())
                .texts(shared == null ? null : shared.sendingStates())
                .instant(leaveBy == null ? null : leaveBy.toInstant())
                .integer(leaveBy == null ? null : leaveBy.getOffset().getTotalSeconds())
                .instant(recordedAt));
    }

    /** Live expulsions, in their newest revision, whose deadline passed no earlier than the given instant. */
    public List<Expulsion> withDeadlineFrom(Instant earliest) {
        return database.list("""
                select v.* from expulsion e
                join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                where v.standing = 'LIVE' and v.leave_by >= ?
                """, p -> p.instant(earliest), ExpulsionStore::read);
    }

    public Optional<Expulsion> find(UUID id) {
        return database.first("""
                select v.* from expulsion e
                join expulsion_revision v on v.expulsion_id = e.id and v.revision = e.revision
                where e.id = ?
                """, p -> p.uuid(id), ExpulsionStore::read);
    }

    static Expulsion read(Row row) throws SQLException {
        return new Expulsion(
                row.uuid("expulsion_id"),
                row.integer("revision"),
                row.text("receiving_state"),
                row.text("sending_state"),
                Expulsion.Standing.valueOf(row.text("standing")),
                headcount(row),
                row.maybeLocalTime("leave_by", "leave_by_offset"));
    }

    private static Headcount headcount(Row row) throws SQLException {
        Integer total = row.maybeInteger("shared_total");
        return new Headcount(
                row.maybeInteger("headcount"),
                CountQualifier.valueOf(row.text("headcount_qualifier")),
                total == null ? null : new Headcount.SharedTotal(total, row.texts("shared_sending_states")));
    }
}
