package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Question;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Account;
import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Merge;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Report;
import org.grata.registry.mission.store.MissionColumns;
import org.grata.vocabulary.MeasureKind;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Reads expulsions for people and other systems: as they are known now or, where an instant is given, as
 * the register knew them then.
 */
@ApplicationScoped
public class ExpulsionReader {
    private static final String THEN = "select * from expulsion_as_of(?) where id = ?";

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

    /** Empty also when it was not recorded yet. */
    public Optional<KnownExpulsion> find(UUID id, @Nullable Instant asOf) {
        if (asOf == null) {
            return store.find(id).map(KnownExpulsion::of);
        }
        return sourced(sql.query(THEN, this::then, asOf, id), asOf).stream().findFirst();
    }

    /** With all that belongs to it, asked in one trip to the database; empty also when it was not recorded yet. */
    public Optional<FullExpulsion> full(UUID id, @Nullable Instant asOf) {
        Question<KnownExpulsion> expulsion = asOf == null
                ? new Question<>(ExpulsionStore.FIND, row -> KnownExpulsion.of(store.read(row)), id)
                : new Question<>(THEN, this::then, asOf, id);
        Question<LinkedMission> missions = missionsOf(List.of(id));
        Question<Mark> mark = Marks.question(List.of(id), asOf, (_, of) -> of);
        Question<StoredReport> reports = reports(id, asOf);
        Question<Revision> revisions = revisions(id, asOf);
        sql.ask(List.of(expulsion, missions, mark, reports, revisions));
        return sourced(expulsion.rows(), asOf).stream()
                .findFirst()
                .map(known -> new FullExpulsion(
                        known, missions.rows(), mark.rows().getFirst(), reports.rows(), revisions.rows()));
    }

    public Page<KnownExpulsion> list(PageRequest page, ExpulsionSort sort, ExpulsionQuery query) {
        Statement all = Statement.page(query, sort, page.size(), page.offset());
        Statement counted = Statement.count(query);
        Question<KnownExpulsion> expulsions = question(all, query.asOf());
        Question<Long> count = new Question<>(counted.sql(), row -> row.number("count"), counted.bound());
        sql.ask(List.of(expulsions, count));
        return Page.counted(
                sourced(expulsions.rows(), query.asOf()), page, count.rows().getFirst());
    }

    /** What a statement answers that reads lists. */
    List<KnownExpulsion> read(Statement statement, @Nullable Instant asOf) {
        Question<KnownExpulsion> expulsions = question(statement, asOf);
        sql.ask(List.of(expulsions));
        return sourced(expulsions.rows(), asOf);
    }

    private Question<KnownExpulsion> question(Statement statement, @Nullable Instant asOf) {
        return new Question<>(
                statement.sql(),
                asOf == null ? row -> KnownExpulsion.of(store.read(row)) : this::then,
                statement.bound());
    }

    /** All reports of an expulsion, the earliest publication first. */
    private Question<StoredReport> reports(UUID expulsionId, @Nullable Instant asOf) {
        return new Question<>(
                "select " + ReportRows.COLUMNS
                        + " from expulsion_report_as_of(coalesce(?::timestamptz, 'infinity'))"
                        + " where expulsion_id = ? order by published_at, id",
                row -> new StoredReport(rows.report(row), row.texts("because"), row.instant("recorded_at")),
                asOf,
                expulsionId);
    }

    /** All revisions, the first one first. */
    private Question<Revision> revisions(UUID expulsionId, @Nullable Instant asOf) {
        return new Question<>(
                """
                select revision, recorded_at, cause, report_id, note, presence, measure
                from expulsion_revision
                where expulsion_id = ? and recorded_at <= coalesce(?::timestamptz, 'infinity') order by revision
                """,
                row -> new Revision(
                        row.integer("revision"),
                        row.instant("recorded_at"),
                        row.constant("cause", Cause.class),
                        row.uuidOrNull("report_id"),
                        row.textOrNull("note"),
                        row.constant("presence", Presence.class),
                        measure(row)),
                expulsionId,
                asOf);
    }

    /** The registered missions whose members must leave, with the expulsion they belong to. */
    public List<LinkedMission> missions(List<UUID> expulsionIds) {
        Question<LinkedMission> missions = missionsOf(expulsionIds);
        sql.ask(List.of(missions));
        return missions.rows();
    }

    private static Question<LinkedMission> missionsOf(List<UUID> expulsionIds) {
        return new Question<>(
                "select expulsion_id, " + MissionColumns.ALL
                        + " from expulsion_mission join mission on mission.id = mission_id"
                        + " where expulsion_id = any (?::uuid[])",
                row -> new LinkedMission(row.uuid("expulsion_id"), MissionColumns.read(row)),
                expulsionIds);
    }

    private KnownExpulsion then(Row row) {
        return new KnownExpulsion(
                row.uuid("id"),
                row.integer("revision"),
                row.constant("kind", MeasureKind.class),
                row.text("receiving_state"),
                row.text("sending_state"),
                measure(row),
                Map.of(),
                row.instant("published_at"),
                row.instant("recorded_at"),
                row.instant("revised_at"),
                Presence.PRESENT,
                null);
    }

    private MergedMeasure measure(Row row) {
        return json.read(row.text("measure"), MergedMeasure.class);
    }

    /** Revisions keep what was said, but not who told it: that is found anew from the reports of then. */
    private List<KnownExpulsion> sourced(List<KnownExpulsion> expulsions, @Nullable Instant asOf) {
        if (asOf == null) {
            return expulsions;
        }
        Map<UUID, Account> accounts = new HashMap<>();
        sql.query(
                "select expulsion_id, " + ReportRows.COLUMNS
                        + " from expulsion_report_as_of(?) where expulsion_id = any (?::uuid[])",
                row -> {
                    Report report = rows.report(row);
                    return accounts.merge(
                            row.uuid("expulsion_id"), Account.of(report), (known, _) -> known.plus(report));
                },
                asOf,
                expulsions.stream().map(KnownExpulsion::id).toList());
        return expulsions.stream()
                .map(expulsion -> expulsion.with(Merge.sources(accounts.get(expulsion.id()))))
                .toList();
    }
}
