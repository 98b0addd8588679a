package org.grata.registry.execution.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.execution.Execution;
import org.grata.registry.execution.Execution.Step;
import org.grata.registry.execution.Progress;
import org.grata.registry.execution.Stage;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.store.ExpulsionStore;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;
import org.grata.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what became of orders; every method runs in the caller's transaction. The pair of States is locked
 * first, so that of two steps told at once the later one is judged after the earlier, and no reversal comes between.
 */
@ApplicationScoped
public class Executions {
    private static final String NOW = "superseded_at is null";

    private final Sql sql;
    private final ExpulsionStore expulsions;
    private final States states;
    private final Clock clock;

    Executions(Sql sql, ExpulsionStore expulsions, States states, Clock clock) {
        this.sql = sql;
        this.expulsions = expulsions;
        this.states = states;
        this.clock = clock;
    }

    /**
     * What a person told.
     *
     * @param note of that person; null when there is none
     * @param supersededAt since when something else stands; null while it stands
     */
    public record Told(
            Execution execution,
            @Nullable String note,
            Instant recordedAt,
            @Nullable Instant supersededAt) {}

    /**
     * All that was told of the expulsion, the first one first.
     *
     * @param asOf until then, as it stood then; null for now
     */
    public List<Told> history(UUID expulsionId, @Nullable Instant asOf) {
        return sql.query("""
                select stage, in_force_on, ended_on, departed, note, recorded_at,
                    case when superseded_at <= bound.instant then superseded_at end as superseded_at
                from expulsion_execution, (select coalesce(?::timestamptz, 'infinity') as instant) bound
                where expulsion_id = ? and recorded_at <= bound.instant order by recorded_at
                """, Executions::read, asOf, expulsionId);
    }

    /**
     * Notes a step, or corrects the last one. Telling what is known already changes nothing.
     *
     * @throws org.grata.web.ProblemException 404 when there is no such expulsion, 409 when the step does not follow,
     *     422 when its day or number cannot be
     */
    public void tell(UUID expulsionId, Step step, @Nullable String note) {
        Expulsion expulsion = locked(expulsionId);
        Optional<Told> told = current(expulsionId);
        Execution known = told.map(Told::execution).orElse(Execution.NOTHING_TOLD);
        refuse(Progress.objection(expulsion).or(() -> Progress.objection(known.stage(), step.stage())));
        Progress.faults(expulsion, known, step, today(expulsion)).forEach((field, fault) -> {
            throw Problems.unprocessable(field, fault);
        });
        Execution after = known.then(step);
        if (!after.equals(known)) {
            write(expulsionId, told, after, note);
        }
    }

    /**
     * Takes the last step back.
     *
     * @throws org.grata.web.ProblemException 404 when there is no such expulsion, 409 when there is no step or the
     *     order does not stand
     */
    public void takeBack(UUID expulsionId, @Nullable String note) {
        Expulsion expulsion = locked(expulsionId);
        refuse(Progress.objection(expulsion));
        Optional<Told> told = current(expulsionId);
        Execution known = told.map(Told::execution).orElse(Execution.NOTHING_TOLD);
        if (known.stage() == Stage.ANNOUNCED) {
            throw Problems.conflict("NOTHING_TOLD", "no step of the execution is told");
        }
        write(expulsionId, told, known.before(), note);
    }

    private void write(UUID expulsionId, Optional<Told> before, Execution after, @Nullable String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Not before what another replica, whose clock may be ahead, wrote.
        Instant at = before.map(told -> told.recordedAt().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
        sql.update(
                "update expulsion_execution set superseded_at = ? where expulsion_id = ? and " + NOW, at, expulsionId);
        sql.update("""
                insert into expulsion_execution
                    (expulsion_id, stage, in_force_on, ended_on, departed, note, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, expulsionId, after.stage(), after.inForceOn(), after.endedOn(), after.departed(), note, at);
        sql.update("update expulsion set told_stage = ? where id = ?", after.stage(), expulsionId);
    }

    private Optional<Told> current(UUID expulsionId) {
        return sql.first(
                "select * from expulsion_execution where expulsion_id = ? and " + NOW, Executions::read, expulsionId);
    }

    /** A day has come when it has at the receiving State's seat of government. */
    private LocalDate today(Expulsion expulsion) {
        ZoneId zone = states.find(expulsion.receivingState())
                .map(State::seatZone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
        return clock.instant().atZone(zone).toLocalDate();
    }

    private Expulsion locked(UUID id) {
        Expulsion found = require(id);
        expulsions.lockPair(found.receivingState(), found.sendingState());
        return require(id);
    }

    private Expulsion require(UUID id) {
        return expulsions.find(id).orElseThrow(() -> Problems.notFound("expulsion", id));
    }

    private static void refuse(Optional<Progress.Objection> objection) {
        objection.ifPresent(broken -> {
            throw Problems.conflict(broken.code(), broken.rule());
        });
    }

    private static Told read(Row row) {
        return new Told(
                new Execution(
                        row.constant("stage", Stage.class),
                        row.dateOrNull("in_force_on"),
                        row.dateOrNull("ended_on"),
                        row.integerOrNull("departed")),
                row.textOrNull("note"),
                row.instant("recorded_at"),
                row.instantOrNull("superseded_at"));
    }
}
