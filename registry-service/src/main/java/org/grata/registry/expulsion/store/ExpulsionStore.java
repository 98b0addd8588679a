package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.message.AnnouncementExtracted;
import org.grata.message.Measure;
import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Account;
import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Jurisdiction;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Period;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.Reason;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Resolution;
import org.grata.vocabulary.MeasureKind;
import org.jspecify.annotations.Nullable;

/** Writes expulsions and reads what resolution needs; every method runs in the caller's transaction. */
@ApplicationScoped
public class ExpulsionStore {
    static final String COLUMNS =
            "id, kind, receiving_state, sending_state, revision, recorded_at, revised_at, account, presence,"
                    + " merged_into, reversed_by_hand_at";
    static final String FIND = "select " + COLUMNS + " from expulsion where id = ?";
    private static final String NEIGHBOURS = """
            select %s from expulsion
            where receiving_state = ? and sending_state = ? and kind = ? and presence = 'PRESENT'
              and (day between ? and ? or day between ? and ?)
            """.formatted(COLUMNS);

    /** The organisations that a State hosts, if they are asked for. */
    private static final String JURISDICTION_OF =
            "(select array_agg(organisation order by organisation) from organisation_host where state = ? and ?)";

    private static final int FIRST_REVISION = 1;

    private final Sql sql;
    private final Json json;
    /** By code; only migrations, which run before anything is recorded, change them. */
    private final Map<String, String> stateNames = new ConcurrentHashMap<>();

    public ExpulsionStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Lets one transaction at a time decide on measures between two States: whether a report is new
     * depends on rows that another transaction may be about to insert, which no row lock or unique
     * key can express. An advisory lock needs no row of its own, ends with the transaction (also when
     * the process dies), and holds over all replicas. Two pairs with one hash merely wait for each
     * other.
     */
    public void lockPair(String receivingState, String sendingState) {
        sql.query(
                "select pg_advisory_xact_lock(hashtextextended('expulsion ' || ? || ' ' || ?, 0))::text as locked",
                row -> row.textOrNull("locked"),
                receivingState,
                sendingState);
    }

    public Optional<Expulsion> find(UUID id) {
        return sql.first(FIND, this::read, id);
    }

    /**
     * All expulsions of the report's pair of States that it may tell by their day: those around its
     * publication, or around the day, month or year it tells. They are read without a limit, because one that is left
     * out is recorded twice.
     */
    public List<Expulsion> neighbours(Report report) {
        Measure measure = report.measure();
        LocalDate published = report.publicationDay();
        Period told = report.told().orElse(Period.of(published));
        return sql.query(
                NEIGHBOURS,
                this::read,
                measure.receivingState(),
                measure.sendingState(),
                measure.kind(),
                published.minusDays(Resolution.REACH_DAYS),
                published.plusDays(Resolution.REACH_DAYS),
                told.first().minusDays(Resolution.REACH_DAYS),
                told.last().plusDays(Resolution.REACH_DAYS));
    }

    public void insert(Expulsion expulsion) {
        MergedMeasure measure = expulsion.measure();
        sql.update(
                """
                insert into expulsion (id, kind, receiving_state, sending_state, recorded_at,
                    status, confirmation, revision, announced_on, leave_by, headcount, published_at, revised_at, account,
                    search_text, jurisdiction_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, %s)
                """.formatted(JURISDICTION_OF),
                expulsion.id(),
                expulsion.kind(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.recordedAt(),
                expulsion.status(),
                expulsion.confirmation(),
                expulsion.revision(),
                measure.announcedOn(),
                measure.leaveBy(),
                measure.headcount().count(),
                expulsion.account().publishedAt(),
                expulsion.revisedAt(),
                json.write(expulsion.account()),
                searchText(expulsion, measure),
                expulsion.receivingState(),
                Jurisdiction.onlyPermanentMissions(measure));
    }

    public void update(Expulsion expulsion) {
        MergedMeasure measure = expulsion.measure();
        sql.update(
                """
                update expulsion set status = ?, confirmation = ?, revision = ?, announced_on = ?, leave_by = ?, headcount = ?,
                    published_at = ?, revised_at = ?, account = ?::jsonb, search_text = ?, presence = ?,
                    merged_into = ?, reversed_by_hand_at = ?, jurisdiction_of = %s
                where id = ?
                """.formatted(JURISDICTION_OF),
                expulsion.status(),
                expulsion.confirmation(),
                expulsion.revision(),
                measure.announcedOn(),
                measure.leaveBy(),
                measure.headcount().count(),
                expulsion.account().publishedAt(),
                expulsion.revisedAt(),
                json.write(expulsion.account()),
                searchText(expulsion, measure),
                expulsion.presence(),
                expulsion.mergedInto(),
                expulsion.reversedByHand(),
                expulsion.receivingState(),
                Jurisdiction.onlyPermanentMissions(measure),
                expulsion.id());
    }

    /** @param expulsionId null for a reversal that is undecided */
    public void insertReport(@Nullable UUID expulsionId, Report report, List<Reason> because, Instant recordedAt) {
        AnnouncementExtracted.Source source = report.source();
        sql.update(
                """
                insert into expulsion_report (id, expulsion_id, announcement_id, reading, by_hand, measure_index, status,
                    source_name, source_url, title, language, published_at, recorded_at, assigned_at, measure, because)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                """,
                report.id(),
                expulsionId,
                report.announcementId(),
                report.reading(),
                report.byHand(),
                report.measureIndex(),
                report.measure().status(),
                source == null ? null : source.name(),
                source == null ? null : source.url(),
                report.title(),
                report.language(),
                report.publishedAt(),
                recordedAt,
                recordedAt,
                json.write(report.measure()),
                because);
    }

    /**
     * @param reportId the report that made it; null when a person did
     * @param note of the person who made it
     */
    public void insertRevision(Expulsion expulsion, Cause cause, @Nullable UUID reportId, @Nullable String note) {
        if (expulsion.revision() > FIRST_REVISION) {
            sql.update(
                    "update expulsion_revision set superseded_at = ? where expulsion_id = ? and superseded_at is null",
                    expulsion.revisedAt(),
                    expulsion.id());
        }
        sql.update(
                """
                insert into expulsion_revision
                    (expulsion_id, revision, recorded_at, cause, report_id, note, status, confirmation, presence,
                     published_at, measure, jurisdiction_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, %s)
                """.formatted(JURISDICTION_OF),
                expulsion.id(),
                expulsion.revision(),
                expulsion.revisedAt(),
                cause,
                reportId,
                note,
                expulsion.status(),
                expulsion.confirmation(),
                expulsion.presence(),
                expulsion.account().publishedAt(),
                json.write(expulsion.measure()),
                expulsion.receivingState(),
                Jurisdiction.onlyPermanentMissions(expulsion.measure()));
    }

    public void unlinkMissions(UUID expulsionId) {
        sql.update("delete from expulsion_mission where expulsion_id = ?", expulsionId);
    }

    public void linkMission(UUID expulsionId, UUID missionId) {
        sql.update(
                "insert into expulsion_mission (expulsion_id, mission_id) values (?, ?) on conflict do nothing",
                expulsionId,
                missionId);
    }

    Expulsion read(Row row) {
        return new Expulsion(
                row.uuid("id"),
                row.integer("revision"),
                row.constant("kind", MeasureKind.class),
                row.text("receiving_state"),
                row.text("sending_state"),
                json.read(row.text("account"), Account.class),
                row.instant("recorded_at"),
                row.instant("revised_at"),
                row.constant("presence", Presence.class),
                row.uuidOrNull("merged_into"),
                row.instantOrNull("reversed_by_hand_at"));
    }

    private String searchText(Expulsion expulsion, MergedMeasure measure) {
        Stream<String> words = Stream.of(
                        Stream.of(expulsion.receivingState(), expulsion.sendingState()),
                        Stream.of(stateName(expulsion.receivingState()), stateName(expulsion.sendingState())),
                        measure.missions().stream().flatMap(mission -> Stream.ofNullable(mission.city())),
                        measure.persons().stream().map(person -> person.name()))
                .flatMap(part -> part);
        return words.map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private String stateName(String code) {
        return stateNames.computeIfAbsent(
                code, any -> sql.first("select name from state where code = ?", row -> row.text("name"), any)
                        .orElseThrow());
    }
}
