package org.grata.registry.designation.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Sql;
import org.grata.registry.designation.Designation;
import org.grata.registry.designation.Eligibility;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.diplomat.store.Diplomats;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.mission.store.Missions;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes which diplomats an expulsion orders to leave. The diplomat is locked first and the pair of States
 * then, so that two clients cannot both take the last place of a headcount, and a reversal does not come between.
 */
@ApplicationScoped
public class Designations {
    private static final String WHO = " from expulsion_diplomat where expulsion_id = ? and ";
    private static final String NOW = "until is null";
    private static final String THEN = "since <= ? and coalesce(until > ?, true)";

    private final Sql sql;
    private final ExpulsionStore expulsions;
    private final Diplomats diplomats;
    private final Missions missions;
    private final Clock clock;

    Designations(Sql sql, ExpulsionStore expulsions, Diplomats diplomats, Missions missions, Clock clock) {
        this.sql = sql;
        this.expulsions = expulsions;
        this.diplomats = diplomats;
        this.missions = missions;
        this.clock = clock;
    }

    /**
     * Whom the expulsion orders to leave, in the order in which the register was told.
     *
     * @param asOf what the register said at this instant; null for now
     */
    public Page<Designation> list(UUID expulsionId, @Nullable Instant asOf, PageRequest page) {
        String where = WHO + (asOf == null ? NOW : THEN);
        @Nullable Object[] values = asOf == null ? new Object[] {expulsionId} : new Object[] {expulsionId, asOf, asOf};
        List<Link> links = sql.query(
                "select diplomat_id, since" + where + " order by since, diplomat_id limit " + page.size() + " offset "
                        + page.offset(),
                row -> new Link(row.uuid("diplomat_id"), row.instant("since")),
                values);
        Map<UUID, Diplomat> known =
                diplomats.all(links.stream().map(Link::diplomatId).toList());
        return Page.of(
                links.stream()
                        .map(link -> new Designation(known.get(link.diplomatId()), link.since()))
                        .toList(),
                page,
                sql.number("select count(*)" + where, values));
    }

    private record Link(UUID diplomatId, Instant since) {}

    /**
     * What became of it.
     *
     * @param added false when the register knew it already
     */
    public record Outcome(Designation designation, boolean added) {}

    /**
     * Notes that the expulsion orders the diplomat to leave, who is persona non grata then.
     *
     * @throws org.grata.web.ProblemException 404 when one of both is unknown, 422 when the diplomat's mission is not
     *     one that the expulsion concerns, 409 when another rule is broken
     */
    public Outcome designate(UUID expulsionId, UUID diplomatId) {
        require(expulsionId);
        boolean[] added = new boolean[1];
        Diplomat diplomat = diplomats
                .change(diplomatId, stored -> {
                    Expulsion expulsion = locked(expulsionId);
                    added[0] = since(expulsionId, diplomatId).isEmpty();
                    return added[0] ? designated(stored.value(), expulsion) : stored.value();
                })
                .orElseThrow(() -> Problems.notFound("diplomat", diplomatId))
                .value();
        return new Outcome(
                new Designation(diplomat, since(expulsionId, diplomatId).orElseThrow()), added[0]);
    }

    private Diplomat designated(Diplomat diplomat, Expulsion expulsion) {
        if (!Eligibility.concerns(
                expulsion, missions.find(diplomat.missionId()).orElseThrow().value())) {
            throw Problems.unprocessable(
                    "diplomatId",
                    Violation.PATH,
                    "must be of a mission of " + expulsion.sendingState() + " in or to " + expulsion.receivingState());
        }
        Diplomat declared = Eligibility.declared(diplomat, expulsion);
        Eligibility.objection(expulsion, sql.number("select count(*)" + WHO + NOW, expulsion.id()))
                .or(() -> Eligibility.objection(diplomat, declared))
                .ifPresent(objection -> {
                    throw Problems.conflict(objection.code(), objection.rule());
                });
        // Not before what another replica, whose clock may be ahead, ended.
        sql.update("""
                insert into expulsion_diplomat (expulsion_id, diplomat_id, since)
                values (?, ?, greatest(?,
                    (select max(until) from expulsion_diplomat where expulsion_id = ? and diplomat_id = ?)))
                """, expulsion.id(), diplomat.id(), now(), expulsion.id(), diplomat.id());
        return declared;
    }

    /**
     * Notes that the expulsion does not order the diplomat to leave, whose standing stays as it is.
     *
     * @throws org.grata.web.ProblemException 404 when the register does not say that it does
     */
    public void end(UUID expulsionId, UUID diplomatId) {
        require(expulsionId);
        int ended = sql.update("""
                update expulsion_diplomat set until = greatest(?, since + interval '1 microsecond')
                where expulsion_id = ? and diplomat_id = ? and until is null
                """, now(), expulsionId, diplomatId);
        if (ended == 0) {
            throw Problems.notFound("diplomat whom the expulsion orders to leave", diplomatId);
        }
    }

    private Optional<Instant> since(UUID expulsionId, UUID diplomatId) {
        return sql.first(
                "select since" + WHO + NOW + " and diplomat_id = ?",
                row -> row.instant("since"),
                expulsionId,
                diplomatId);
    }

    private Expulsion require(UUID id) {
        return expulsions.find(id).orElseThrow(() -> Problems.notFound("expulsion", id));
    }

    private Expulsion locked(UUID id) {
        Expulsion found = require(id);
        expulsions.lockPair(found.receivingState(), found.sendingState());
        return require(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
