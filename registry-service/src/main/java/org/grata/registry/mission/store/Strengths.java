package org.grata.registry.mission.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.base.IdGenerator;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.mission.Strength;
import org.grata.web.Page;
import org.grata.web.PageRequest;

/** Reads and writes how many members missions had or may have. */
@ApplicationScoped
public class Strengths {
    private static final String NEWEST_FIRST = "as_of desc, created_at desc, id desc";

    private final Sql sql;
    private final Clock clock;
    private final IdGenerator ids;

    Strengths(Sql sql, Clock clock, IdGenerator ids) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
    }

    /** All that was told of a mission, the newest day first. */
    public Page<Strength> list(UUID missionId, PageRequest page) {
        return Page.of(
                sql.query(
                        "select * from mission_strength where mission_id = ? order by " + NEWEST_FIRST
                                + " limit ? offset ?",
                        Strengths::read,
                        missionId,
                        page.size(),
                        page.offset()),
                page,
                sql.number("select count(*) from mission_strength where mission_id = ?", missionId));
    }

    /** The newest of each kind, by mission. */
    public Map<UUID, List<Strength>> newest(Collection<UUID> missionIds) {
        Map<UUID, List<Strength>> newest = new HashMap<>();
        sql.query(
                "select distinct on (mission_id, kind) * from mission_strength where mission_id = any (?::uuid[])"
                        + " order by mission_id, kind, " + NEWEST_FIRST,
                row -> newest.computeIfAbsent(row.uuid("mission_id"), _ -> new ArrayList<>())
                        .add(read(row)),
                missionIds);
        return newest;
    }

    /**
     * Adds what a source tells; the mission then has a new version, because it shows the newest.
     *
     * @param missionId of a mission that exists
     * @param made what is told, with the id given
     * @return empty when the same was told before
     */
    public Optional<Strength> add(UUID missionId, Function<UUID, Strength> made) {
        Strength told = made.apply(ids.next());
        int added = sql.update(
                """
                insert into mission_strength (id, mission_id, kind, as_of, count, source, told_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                told.id(),
                missionId,
                told.kind(),
                told.asOf(),
                told.count(),
                told.source(),
                told.toldBy(),
                clock.instant());
        if (added == 0) {
            return Optional.empty();
        }
        sql.update("update mission set version = version + 1 where id = ?", missionId);
        return Optional.of(told);
    }

    private static Strength read(Row row) {
        return new Strength(
                row.uuid("id"),
                row.constant("kind", Strength.Kind.class),
                row.date("as_of"),
                row.integer("count"),
                row.text("source"),
                row.uuidOrNull("told_by"));
    }
}
