package org.grata.registry.expulsion.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Expulsion;
import org.grata.registry.expulsion.Reason;
import org.grata.registry.expulsion.Report;
import org.grata.registry.expulsion.Resolution;
import org.grata.registry.expulsion.Withdrawal;
import org.grata.web.Page;
import org.grata.web.PageRequest;

/** Told reversals that fit no order, or several equally: reports that belong to no expulsion yet. */
@ApplicationScoped
public class UndecidedReversals {
    private static final String FROM = " from expulsion_report where expulsion_id is null and withdrawn_at is null";
    private static final String OF_PAIR =
            " and measure ->> 'receivingState' = ? and measure ->> 'sendingState' = ? and measure ->> 'kind' = ?";

    private final Sql sql;
    private final ReportRows rows;
    private final ExpulsionStore store;
    private final Readings readings;
    private final Clock clock;

    public UndecidedReversals(Sql sql, ReportRows rows, ExpulsionStore store, Readings readings, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.store = store;
        this.readings = readings;
        this.clock = clock;
    }

    /** Newest publication first. What each may mean is found anew, so it is never out of date. */
    public Page<UndecidedReversal> list(PageRequest page) {
        List<UndecidedReversal> items = sql.query(
                "select " + ReportRows.COLUMNS + FROM + " order by published_at desc, id limit ? offset ?",
                this::readWaiting,
                page.size(),
                page.offset());
        return Page.of(items.stream().map(this::withCandidates).toList(), page, sql.number("select count(*)" + FROM));
    }

    /** Those that may mean the expulsion by their time, the earliest publication first. */
    public List<Report> around(Expulsion expulsion) {
        return sql.query(
                "select " + ReportRows.COLUMNS + FROM + OF_PAIR
                        + " and published_at between ?::date - 1 and ?::date + ?::int order by published_at, id",
                rows::report,
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.kind(),
                expulsion.day(),
                expulsion.day(),
                (int) Resolution.REACH_DAYS);
    }

    /** The first that an announcement tells of the expulsion's pair of States. */
    public Optional<Report> of(UUID announcementId, Expulsion expulsion) {
        return sql.first(
                "select " + ReportRows.COLUMNS + FROM + OF_PAIR + " and announcement_id = ? order by measure_index",
                rows::report,
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.kind(),
                announcementId);
    }

    /** What the report means among the expulsions known now. */
    public Withdrawal resolve(Report report) {
        Set<UUID> told = readings.taken(report.announcementId()).values().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Resolution(store.neighbours(report), told).withdrawal(report, clock.instant());
    }

    /** Makes the report one of the expulsion's. */
    public void decide(Report report, UUID expulsionId, List<Reason> because, Instant now) {
        sql.update(
                "update expulsion_report set expulsion_id = ?, because = ?, assigned_at = ? where id = ?",
                expulsionId,
                because,
                now,
                report.id());
    }

    private UndecidedReversal readWaiting(Row row) {
        return new UndecidedReversal(rows.report(row), row.instant("recorded_at"), List.of());
    }

    private UndecidedReversal withCandidates(UndecidedReversal waiting) {
        List<UUID> candidates =
                switch (resolve(waiting.report())) {
                    case Withdrawal.Decided(var reverses) ->
                        List.of(reverses.after().id());
                    case Withdrawal.Undecided(var several) -> several;
                };
        return new UndecidedReversal(waiting.report(), waiting.recordedAt(), candidates);
    }
}
