package org.grata.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A statement that answers rows, to be asked together with others by {@link Sql#ask}. */
public final class Question<T> {
    private final String sql;
    private final Function<Row, T> mapper;
    private final @Nullable Object[] values;
    private @Nullable List<T> rows;

    /** @param values as in {@link Sql#query} */
    public Question(String sql, Function<Row, T> mapper, @Nullable Object... values) {
        this.sql = sql;
        this.mapper = mapper;
        this.values = values.clone();
    }

    /**
     * All rows.
     *
     * @throws NullPointerException before it was asked
     */
    public List<T> rows() {
        return Objects.requireNonNull(rows, "not asked yet");
    }

    String sql() {
        return sql;
    }

    Stream<@Nullable Object> values() {
        return Stream.of(values);
    }

    void read(ResultSet results) throws SQLException {
        rows = Sql.rows(results, mapper);
    }
}
