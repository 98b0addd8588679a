package org.grata.registry.expulsion.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.registry.database.Database;
import org.grata.registry.database.Filter;
import org.grata.registry.database.Json;
import org.grata.registry.database.Row;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Report;
import org.grata.registry.mission.Mission;
import org.grata.vocabulary.MissionKind;
import org.grata.web.Page;
import org.grata.web.PageRequest;

/** Reads expulsions for people and other systems. */
@ApplicationScoped
public class ExpulsionReader {
    private final Database database;
    private final Json json;
    private final ExpulsionStore store;

    public ExpulsionReader(Database database, Json json, ExpulsionStore store) {
        this.database = database;
        this.json = json;
        this.store = store;
    }

    public Optional<Expulsion> find(UUID id) {
        return database.first("select " + ExpulsionStore.COLUMNS + " from expulsion where id = ?", store::read, id);
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
        return database.query("""
                select id, announcement_id, measure_index, source_name, source_url, title, language, published_at,
                    recorded_at, measure, because
                from expulsion_report where expulsion_id = ? order by published_at, id
                """, this::readReport, expulsionId);
    }

    /** All revisions, the first one first. */
    public List<Revision> revisions(UUID expulsionId) {
        return database.query(
                """
                select revision, recorded_at, report_id, measure
                from expulsion_revision where expulsion_id = ? order by revision
                """,
                row -> new Revision(
                        row.integer("revision"),
                        row.instant("recorded_at"),
                        row.uuid("report_id"),
                        json.read(row.text("measure"), MergedMeasure.class)),
                expulsionId);
    }

    /** The registered missions whose members must leave, with the expulsion they belong to. */
    public List<LinkedMission> missions(List<UUID> expulsionIds) {
        return database.query(
                """
                select expulsion_id, id, kind, city, sending_state, receiving_state, accredited_to
                from expulsion_mission join mission on mission.id = mission_id
                where expulsion_id = any (?::uuid[])
                """,
                row -> new LinkedMission(
                        row.uuid("expulsion_id"),
                        new Mission(
                                row.uuid("id"),
                                row.constant("kind", MissionKind.class),
                                row.textOrNull("city"),
                                row.text("sending_state"),
                                row.text("receiving_state"),
                                row.text("accredited_to"))),
                expulsionIds);
    }

    private StoredReport readReport(Row row) {
        var name = row.textOrNull("source_name");
        var url = row.textOrNull("source_url");
        return new StoredReport(
                new Report(
                        row.uuid("id"),
                        row.uuid("announcement_id"),
                        row.integer("measure_index"),
                        row.instant("published_at"),
                        row.text("language"),
                        row.textOrNull("title"),
                        name == null && url == null ? null : new AnnouncementExtracted.Source(name, url),
                        json.read(row.text("measure"), Measure.class)),
                List.of(row.texts("because")),
                row.instant("recorded_at"));
    }
}
