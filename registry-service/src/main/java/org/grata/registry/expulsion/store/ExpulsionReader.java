package org.grata.registry.expulsion.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.registry.database.Database;
import org.grata.registry.database.Filter;
import org.grata.registry.database.Json;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.mission.Mission;
import org.grata.web.Page;
import org.grata.web.PageRequest;

/** Reads expulsions for people and other systems. */
@ApplicationScoped
public class ExpulsionReader {
    private final Database database;
    private final Json json;
    private final ReportRows rows;
    private final ExpulsionStore store;

    public ExpulsionReader(Database database, Json json, ReportRows rows, ExpulsionStore store) {
        this.database = database;
        this.json = json;
        this.rows = rows;
        this.store = store;
    }

    public Optional<Expulsion> find(UUID id) {
        return store.find(id);
    }

    /** Newest publication first. */
    public Page<Expulsion> list(PageRequest page, Filter filter) {
        var items = database.query(
                "select " + ExpulsionStore.COLUMNS + " from expulsion" + filter.where()
                        + " order by published_at desc, id limit ? offset ?",
                store::read,
                filter.values(page.size(), page.offset()));
        return Page.of(
                items, page, database.number("select count(*) from expulsion" + filter.where(), filter.values()));
    }

    /** All reports of an expulsion, the earliest publication first. */
    public List<StoredReport> reports(UUID expulsionId) {
        return database.query(
                "select " + ReportRows.COLUMNS
                        + " from expulsion_report where expulsion_id = ? order by published_at, id",
                row -> new StoredReport(rows.report(row), List.of(row.texts("because")), row.instant("recorded_at")),
                expulsionId);
    }

    /** All revisions, the first one first. */
    public List<Revision> revisions(UUID expulsionId) {
        return database.query(
                """
                select revision, recorded_at, report_id, note, measure
                from expulsion_revision where expulsion_id = ? order by revision
                """,
                row -> new Revision(
                        row.integer("revision"),
                        row.instant("recorded_at"),
                        row.uuidOrNull("report_id"),
                        row.textOrNull("note"),
                        json.read(row.text("measure"), MergedMeasure.class)),
                expulsionId);
    }

    /** The registered missions whose members must leave, with the expulsion they belong to. */
    public List<LinkedMission> missions(List<UUID> expulsionIds) {
        return database.query(
                "select expulsion_id, " + Mission.COLUMNS
                        + " from expulsion_mission join mission on mission.id = mission_id"
                        + " where expulsion_id = any (?::uuid[])",
                row -> new LinkedMission(row.uuid("expulsion_id"), Mission.read(row)),
                expulsionIds);
    }
}
