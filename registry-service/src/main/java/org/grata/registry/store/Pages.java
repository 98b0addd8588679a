package org.grata.registry.store;

import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.grata.persistence.Filter;
import org.grata.web.Page;
import org.grata.web.PageRequest;

/** Reads a page of entities. */
public final class Pages {
    private Pages() {}

    /**
     * The rows that pass the filter, and how many do.
     *
     * @param order HQL after {@code order by}; unambiguous, so that no row is on two pages
     */
    public static <R, T> Page<T> of(
            PanacheRepositoryBase<R, ?> table, Filter filter, String order, PageRequest page, Function<R, T> shown) {
        String where = filter.numberedWhere();
        return Page.of(
                table.find(where + " order by " + order, filter.values()).page(page.page(), page.size()).stream()
                        .map(shown)
                        .toList(),
                page,
                table.count(where, filter.values()));
    }
}
