package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Filter;
import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.mission.store.MissionColumns;
import org.grata.vocabulary.MeasureStatus;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads expulsions for people and other systems. */
@ApplicationScoped
public class ExpulsionReader {
    private final Sql sql;
    private final Json json;
    private final ReportRows rows;
    private final ExpulsionStore store;

    public ExpulsionReader(Sql sql, Json json, ReportRows rows, ExpulsionStore store) {
        this.sql = sql;
        this.json = json;
        this.rows = rows;
        this.store = store;
    }

    public Optional<Expulsion> find(UUID id) {
        return store.find(id);
    }

    /**
     * What a list of expulsions may be narrowed to; null narrows nothing.
     *
     * @param announcedTo included
     * @param words looked for in State names and codes, cities and names of persons
     */
    public record Query(
            @Nullable String receivingState,
            @Nullable String sendingState,
            @Nullable MeasureStatus status,
            @Nullable LocalDate announcedFrom,
            @Nullable LocalDate announcedTo,
            @Nullable Instant leaveByBefore,
            @Nullable String words) {

        private Filter filter() {
            return new Filter()
                    .and("receiving_state = ?", receivingState)
                    .and("sending_state = ?", sendingState)
                    .and("status = ?", status)
                    .and("announced_on >= ?", announcedFrom)
                    .and("announced_on <= ?", announcedTo)
                    .and("leave_by < ?", leaveByBefore)
                    .and("position(lower(?) in search_text) > 0", words);
        }
    }

    /** Newest publication first. */
    public Page<Expulsion> list(PageRequest page, Query query) {
        Filter filter = query.filter();
        List<Expulsion> items = sql.query(
                "select " + ExpulsionStore.COLUMNS + " from expulsion" + filter.where()
                        + " order by published_at desc, id limit ? offset ?",
                store::read,
                filter.values(page.size(), page.offset()));
        return Page.of(items, page, sql.number("select count(*) from expulsion" + filter.where(), filter.values()));
    }

    /** All reports of an expulsion, the earliest publication first. */
    public List<StoredReport> reports(UUID expulsionId) {
        return sql.query(
                "select " + ReportRows.COLUMNS
                        + " from expulsion_report where expulsion_id = ? order by published_at, id",
                row -> new StoredReport(rows.report(row), row.texts("because"), row.instant("recorded_at")),
                expulsionId);
    }

    /** All revisions, the first one first. */
    public List<Revision> revisions(UUID expulsionId) {
        return sql.query(
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
        return sql.query(
                "select expulsion_id, " + MissionColumns.ALL
                        + " from expulsion_mission join mission on mission.id = mission_id"
                        + " where expulsion_id = any (?::uuid[])",
                row -> new LinkedMission(row.uuid("expulsion_id"), MissionColumns.read(row)),
                expulsionIds);
    }
}
