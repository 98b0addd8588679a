package org.grata.notify.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The current row of a result. Methods named {@code maybe...} give null for SQL's null. */
final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    UUID uuid(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    @Nullable
    String maybeText(String column) throws SQLException {
        return results.getString(column);
    }

    int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    @Nullable
    Integer maybeInteger(String column) throws SQLException {
        return results.getObject(column, Integer.class);
    }

    long bigint(String column) throws SQLException {
        return results.getLong(column);
    }

    boolean truth(String column) throws SQLException {
        return results.getBoolean(column);
    }

    Instant instant(String column) throws SQLException {
        return results.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant maybeInstant(String column) throws SQLException {
        OffsetDateTime value = results.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** An instant whose offset stands in a column of its own, in seconds. */
    @Nullable
    OffsetDateTime maybeLocalTime(String column, String offsetColumn) throws SQLException {
        Instant instant = maybeInstant(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.ofTotalSeconds(integer(offsetColumn)));
    }

    List<String> texts(String column) throws SQLException {
        Array array = results.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
