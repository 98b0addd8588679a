package org.grata.registry.expulsion.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.grata.persistence.Filter;
import org.grata.web.Page;

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

    static Statement page(ExpulsionQuery query, ExpulsionSort sort, int size, int offset) {
        return of(query, select(query), " order by " + sort.order() + " limit ? offset ?", size, offset);
    }

    /** How many there are, as far as a {@link Page#counted page tells}. */
    static Statement count(ExpulsionQuery query) {
        return of(query, "select count(*) from (select", countingOrder(query) + " limit ?) counted", Page.COUNTED + 1);
    }

    /** The whole list, in the order of pages. */
    static Statement all(ExpulsionQuery query) {
        return of(query, select(query), " order by " + ExpulsionSort.PUBLISHED_AT.order());
    }

    Object[] bound() {
        return values.toArray();
    }

    private static String select(ExpulsionQuery query) {
        return "select " + (query.asOf() == null ? ExpulsionStore.COLUMNS : THEN);
    }

    /**
     * An order that an index has for the filter. Counted as they lie in the table, rows would be read to its end
     * wherever fewer pass than the planner thinks.
     */
    private static String countingOrder(ExpulsionQuery query) {
        if (query.asOf() != null || query.words() != null) {
            return "";
        }
        if (query.leaveByBefore() != null) {
            return " order by " + ExpulsionSort.LEAVE_BY.order();
        }
        boolean byDay = query.announcedFrom() != null || query.announcedTo() != null;
        return " order by " + (byDay ? ExpulsionSort.ANNOUNCED_ON : ExpulsionSort.PUBLISHED_AT).order();
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
