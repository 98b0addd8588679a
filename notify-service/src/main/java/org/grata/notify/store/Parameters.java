package org.grata.notify.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement from left to right. */
final class Parameters {
    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters uuid(@Nullable UUID value) throws SQLException {
        statement.setObject(++index, value, Types.OTHER);
        return this;
    }

    Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Parameters integer(@Nullable Integer value) throws SQLException {
        statement.setObject(++index, value, Types.INTEGER);
        return this;
    }

    Parameters bigint(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Parameters instant(@Nullable Instant value) throws SQLException {
        statement.setObject(
                ++index, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    /** As {@code text[]}; elements are written as their {@code toString} and may be cast by the statement. */
    Parameters texts(@Nullable Collection<? extends @Nullable Object> values) throws SQLException {
        if (values == null) {
            statement.setNull(++index, Types.ARRAY);
            return this;
        }
        String[] elements = values.stream()
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
        statement.setArray(++index, statement.getConnection().createArrayOf("text", elements));
        return this;
    }
}
