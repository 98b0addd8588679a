package org.grata.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.hibernate.exception.DataException;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result. A column that is null is a fault unless the name of the method ends in
 * {@code OrNull}.
 */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public UUID uuid(String column) {
        return told(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, UUID.class);
    }

    public String text(String column) {
        return told(column, textOrNull(column));
    }

    /** Of a column of JSON what it holds, as text. */
    public @Nullable String textOrNull(String column) {
        return read(column, String.class);
    }

    public int integer(String column) {
        return told(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return read(column, Integer.class);
    }

    public long number(String column) {
        return told(column, read(column, Long.class));
    }

    public double fraction(String column) {
        return told(column, read(column, Double.class));
    }

    public boolean truth(String column) {
        return told(column, read(column, Boolean.class));
    }

    public Instant instant(String column) {
        return told(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = read(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate date(String column) {
        return told(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(column, LocalDate.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** A {@code text[]}. */
    public List<String> texts(String column) {
        return List.of((String[]) array(column));
    }

    /** A {@code uuid[]}. */
    public List<UUID> uuids(String column) {
        return List.of((UUID[]) array(column));
    }

    private Object array(String column) {
        try {
            return results.getArray(column).getArray();
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            // Unlike getObject, getString gives JSON as text.
            return type == String.class ? type.cast(results.getString(column)) : results.getObject(column, type);
        } catch (SQLException e) {
            throw unreadable(column, e);
        }
    }

    private static DataException unreadable(String column, SQLException cause) {
        return new DataException("cannot read column " + column, cause);
    }

    private static <T> T told(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
