package org.grata.persistence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Conditions of a list that the caller may or may not set. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * Adds a condition unless the value is null.
     *
     * @param condition SQL or HQL with one {@code ?}; never contains anything that a caller sent
     */
    public Filter and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    /** Adds a condition without a value, which a partial index may rest on. */
    public Filter and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** For SQL: {@code where ...}, or nothing without conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** For HQL, whose parameters are numbered: likewise. */
    public String numberedWhere() {
        StringBuilder where = new StringBuilder(where());
        int place = 0;
        for (int number = 1; number <= values.size(); number++) {
            place = where.indexOf("?", place) + 1;
            where.insert(place, number);
        }
        return where.toString();
    }

    /** The values of the conditions, followed by {@code more}. */
    public Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
