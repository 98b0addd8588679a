package org.grata.registry.expulsion.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.expulsion.Regrouping;

/** What persons merged and split. */
@ApplicationScoped
@Transactional
public class RegroupingStore {
    private final Sql sql;

    RegroupingStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Regrouping regrouping) {
        sql.update(
                """
                insert into regrouping (id, kind, from_id, to_id, reports, note, done_at)
                values (?, ?, ?, ?, ?::uuid[], ?, ?)
                """,
                regrouping.id(),
                regrouping.kind(),
                regrouping.from(),
                regrouping.to(),
                regrouping.reports(),
                regrouping.note(),
                regrouping.doneAt());
    }

    public void update(Regrouping undone) {
        sql.update("update regrouping set undone_at = ? where id = ?", undone.undoneAt(), undone.id());
    }

    public Optional<Regrouping> find(UUID id) {
        return sql.first("select * from regrouping where id = ?", RegroupingStore::read, id);
    }

    /** Those that gave the expulsion reports or took some, the newest first. */
    public List<Regrouping> of(UUID expulsionId) {
        return sql.query(
                "select * from regrouping where from_id = ? or to_id = ? order by done_at desc, id",
                RegroupingStore::read,
                expulsionId,
                expulsionId);
    }

    private static Regrouping read(Row row) {
        return new Regrouping(
                row.uuid("id"),
                row.constant("kind", Regrouping.Kind.class),
                row.uuid("from_id"),
                row.uuid("to_id"),
                row.uuids("reports"),
                row.textOrNull("note"),
                row.instant("done_at"),
                row.instantOrNull("undone_at"));
    }
}
