package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.persistence.Question;
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
        Question<Map.Entry<UUID, Mark>> marks = question(ids, asOf, Map::entry);
        sql.ask(List.of(marks));
        return marks.rows().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static <T> Question<T> question(List<UUID> ids, @Nullable Instant asOf, BiFunction<UUID, Mark, T> mapper) {
        Statement statement = statement(ids, asOf);
        return new Question<>(statement.sql(), row -> mapper.apply(row.uuid("id"), read(row)), statement.bound());
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
