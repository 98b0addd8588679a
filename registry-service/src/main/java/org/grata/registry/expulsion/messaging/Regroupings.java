package org.grata.registry.expulsion.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.base.IdGenerator;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Regrouping;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.store.Assignments;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.expulsion.store.RegroupingStore;
import org.grata.web.Problems;
import org.jspecify.annotations.Nullable;

/** Joins expulsions that are one measure and takes apart those that are several, because a person says so. */
@ApplicationScoped
@Transactional
public class Regroupings {
    private final ExpulsionStore store;
    private final Assignments assignments;
    private final RegroupingStore regroupings;
    private final Recount recount;
    private final IdGenerator ids;
    private final Clock clock;

    public Regroupings(
            ExpulsionStore store,
            Assignments assignments,
            RegroupingStore regroupings,
            Recount recount,
            IdGenerator ids,
            Clock clock) {
        this.store = store;
        this.assignments = assignments;
        this.regroupings = regroupings;
        this.recount = recount;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives all reports of one expulsion to another, which stays.
     *
     * @throws org.grata.web.ProblemException 404 when the one that stays is unknown, 422 when the other is, 409 when
     *     one of them left the register or they are of other States, another kind, or the same
     */
    public Regrouping merge(UUID staying, UUID other, @Nullable String note) {
        Expulsion to = locked(staying);
        Expulsion from =
                store.find(other).orElseThrow(() -> Problems.unprocessable("expulsionId", "no expulsion has this id"));
        requireMergeable(from, to);
        return move(Regrouping.Kind.MERGE, from, to, reports(from), note);
    }

    /**
     * Makes some reports of an expulsion one of their own.
     *
     * @throws org.grata.web.ProblemException 404 when it is unknown, 422 when a report is not among its reports, 409
     *     when it left the register or no report would stay
     */
    public Regrouping split(UUID id, List<UUID> reports, @Nullable String note) {
        Expulsion from = locked(id);
        requirePresent(from);
        List<Report> all = assignments.of(id);
        List<Report> going =
                all.stream().filter(report -> reports.contains(report.id())).toList();
        if (going.size() < Set.copyOf(reports).size()) {
            throw Problems.unprocessable("reports", "must all be reports of this expulsion");
        }
        if (going.size() == all.size()) {
            throw Problems.conflict("NOTHING_LEFT", "an expulsion keeps at least one report");
        }
        Expulsion to = Expulsion.unrecorded(ids.next(), going, now());
        store.insert(to.recounted(going, null, to.recordedAt()));
        return move(
                Regrouping.Kind.SPLIT, from, to, going.stream().map(Report::id).toList(), note);
    }

    /**
     * Gives the reports back.
     *
     * @throws org.grata.web.ProblemException 404 when there is no such act of the expulsion, 409 when it is undone
     *     already or the reports went elsewhere since
     */
    public Regrouping undo(UUID expulsionId, UUID id) {
        Regrouping done = regroupings
                .find(id)
                .filter(one -> one.from().equals(expulsionId) || one.to().equals(expulsionId))
                .orElseThrow(() -> Problems.notFound("regrouping", id));
        Expulsion to = locked(done.to());
        Expulsion from = store.find(done.from()).orElseThrow();
        Regrouping current = regroupings.find(id).orElseThrow();
        if (current.undoneAt() != null) {
            throw Problems.conflict("ALREADY_UNDONE", "it is undone already");
        }
        if (!assignments.among(done.reports(), done.to()).equals(Set.copyOf(done.reports()))) {
            throw Problems.conflict("OVERTAKEN", "reports went to another expulsion since; undo that first");
        }
        Set<UUID> joined = new HashSet<>(reports(to));
        done.reports().forEach(joined::remove);
        if (done.kind() == Regrouping.Kind.SPLIT && !joined.isEmpty()) {
            throw Problems.conflict("OVERTAKEN", "other reports joined since; merge the two instead");
        }
        Instant now = now();
        assignments.move(done.reports(), from.id(), now);
        recount.settle(from, done.cause(), null, null, now);
        recount.settle(to, done.cause(), joined.isEmpty() ? from.id() : null, null, now);
        Regrouping undone = done.undone(now);
        regroupings.update(undone);
        return undone;
    }

    private Regrouping move(
            Regrouping.Kind kind, Expulsion from, Expulsion to, List<UUID> reports, @Nullable String note) {
        Instant now = now();
        Regrouping done = new Regrouping(ids.next(), kind, from.id(), to.id(), reports, note, now, null);
        assignments.move(reports, to.id(), now);
        recount.settle(to, done.cause(), null, note, now);
        recount.settle(from, done.cause(), kind == Regrouping.Kind.MERGE ? to.id() : null, note, now);
        regroupings.insert(done);
        return done;
    }

    private List<UUID> reports(Expulsion expulsion) {
        return assignments.of(expulsion.id()).stream().map(Report::id).toList();
    }

    private Expulsion locked(UUID id) {
        Expulsion found = store.find(id).orElseThrow(() -> Problems.notFound("expulsion", id));
        store.lockPair(found.receivingState(), found.sendingState());
        return store.find(id).orElseThrow();
    }

    private static void requireMergeable(Expulsion from, Expulsion to) {
        requirePresent(to);
        requirePresent(from);
        if (from.id().equals(to.id())) {
            throw Problems.conflict("SAME_EXPULSION", "an expulsion is not merged with itself");
        }
        if (!from.receivingState().equals(to.receivingState())
                || !from.sendingState().equals(to.sendingState())
                || from.kind() != to.kind()) {
            throw Problems.conflict(
                    "OTHER_MEASURE", "only measures of one kind, of one State against the same other one, are merged");
        }
    }

    private static void requirePresent(Expulsion expulsion) {
        if (expulsion.presence() != Presence.PRESENT) {
            throw Problems.conflict("NOT_IN_REGISTER", "the expulsion " + expulsion.id() + " left the register");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
