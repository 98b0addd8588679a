package org.grata.registry.expulsion.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.grata.persistence.Filter;

/**
 * A statement that reads lists of expulsions, of now or as of an instant, with the values of its {@code ?}.
 *
 * @param values in the order of the statement
 */
record Statement(String sql, List<Object> values) {
    private static final String THEN =
            "id, kind, receiving_state, sending_state, revision, published_at, recorded_at, revised_at, measure";

    Statement {
        values = List.copyOf(values);
    }

    /** One page, the newest publication first. */
    static Statement page(ExpulsionQuery query, int size, int offset) {
        String columns = query.asOf() == null ? ExpulsionStore.COLUMNS : THEN;
        return of(query, "select " + columns, " order by published_at desc, id limit ? offset ?", size, offset);
    }

    /** How many there are. */
    static Statement count(ExpulsionQuery query) {
        return of(query, "select count(*)", "");
    }

    Object[] bound() {
        return values.toArray();
    }

    private static Statement of(ExpulsionQuery query, String select, String rest, Object... more) {
        Filter filter = query.filter();
        List<Object> values = new ArrayList<>();
        if (query.asOf() != null) {
            values.add(query.asOf());
        }
        values.addAll(Arrays.asList(filter.values(more)));
        String from = query.asOf() == null ? " from expulsion" : " from expulsion_as_of(?)";
        return new Statement(select + from + filter.where() + rest, values);
    }
}
