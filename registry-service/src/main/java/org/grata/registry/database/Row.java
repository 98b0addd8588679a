package org.grata.registry.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The current row of a result. */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) {
        return told(column, object(column, UUID.class));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return object(column, UUID.class);
    }

    public String text(String column) {
        return told(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        try {
            // Unlike getObject, it also gives JSON as text.
            return rows.getString(column);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public int integer(String column) {
        return told(column, object(column, Integer.class));
    }

    public Instant instant(String column) {
        return told(column, object(column, OffsetDateTime.class)).toInstant();
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** A {@code text[]}. */
    public String[] texts(String column) {
        try {
            return (String[]) rows.getArray(column).getArray();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private <T> @Nullable T object(String column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> T told(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
