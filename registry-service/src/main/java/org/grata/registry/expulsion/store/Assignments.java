package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Report;

/** Which reports an expulsion has; every method runs in the caller's transaction. What they belonged to before is kept. */
@ApplicationScoped
public class Assignments {
    private final Sql sql;
    private final ReportRows rows;

    public Assignments(Sql sql, ReportRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** The reports of an expulsion, the earliest publication first; without those that a later reading replaced. */
    public List<Report> of(UUID expulsionId) {
        return sql.query(
                "select " + ReportRows.COLUMNS + " from expulsion_report"
                        + " where expulsion_id = ? and withdrawn_at is null order by published_at, id",
                rows::report,
                expulsionId);
    }

    /** What the newest reading of an announcement told, with its expulsions where it has any. */
    public List<Assigned> ofAnnouncement(UUID announcementId) {
        return sql.query(
                "select expulsion_id, " + ReportRows.COLUMNS + " from expulsion_report"
                        + " where announcement_id = ? and withdrawn_at is null order by measure_index",
                row -> new Assigned(rows.report(row), row.uuidOrNull("expulsion_id")),
                announcementId);
    }

    /** Takes back what earlier readings of an announcement told. */
    public void withdraw(UUID announcementId, Instant now) {
        sql.update(
                "update expulsion_report set withdrawn_at = ? where announcement_id = ? and withdrawn_at is null",
                now,
                announcementId);
    }

    /** Gives reports to another expulsion. */
    public void move(Collection<UUID> reports, UUID to, Instant now) {
        sql.update("""
                insert into expulsion_report_past (report_id, expulsion_id, since, until)
                select id, expulsion_id, assigned_at, ? from expulsion_report
                where id = any (?::uuid[]) and assigned_at < ?
                """, now, reports, now);
        sql.update(
                "update expulsion_report set expulsion_id = ?, assigned_at = ? where id = any (?::uuid[])",
                to,
                now,
                reports);
    }

    /** Which of the reports belong to the expulsion; those that a later reading replaced too. */
    public Set<UUID> among(Collection<UUID> reports, UUID expulsionId) {
        return Set.copyOf(sql.query(
                "select id from expulsion_report where id = any (?::uuid[]) and expulsion_id = ?",
                row -> row.uuid("id"),
                reports,
                expulsionId));
    }
}
