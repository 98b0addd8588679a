package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Row;
import org.grata.persistence.Sql;
import org.grata.registry.execution.Stage;
import org.jspecify.annotations.Nullable;

/** Reads what the register says of expulsions besides the values that texts tell. */
@ApplicationScoped
public class Marks {
    private static final String COLUMNS = "select id, stage, coalesce(jurisdiction_of, '{}') as jurisdiction_of from ";

    private static final String OF_THESE = " where id = any (?::uuid[])";

    private final Sql sql;

    Marks(Sql sql) {
        this.sql = sql;
    }

    /**
     * By the id of the expulsion.
     *
     * @param asOf as the register knew it then; null for now
     */
    public Map<UUID, Mark> of(List<UUID> ids, @Nullable Instant asOf) {
        Statement statement = statement(ids, asOf);
        Map<UUID, Mark> marks = new HashMap<>();
        sql.query(statement.sql(), row -> marks.put(row.uuid("id"), read(row)), statement.bound());
        return marks;
    }

    static Statement statement(List<UUID> ids, @Nullable Instant asOf) {
        return asOf == null
                ? new Statement(COLUMNS + "expulsion" + OF_THESE, List.of(ids))
                : new Statement(COLUMNS + "expulsion_as_of(?)" + OF_THESE, List.of(asOf, ids));
    }

    private static Mark read(Row row) {
        String stage = row.textOrNull("stage");
        return new Mark(stage == null ? null : Stage.valueOf(stage), row.texts("jurisdiction_of"));
    }
}
