package org.grata.web;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for; a {@code @BeanParam} that reads {@code ?page=0&size=50}. The
 * parameters are kept as text until asked for, because the framework would answer 404 for a number
 * that is none.
 */
public final class PageRequest {
    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 500;
    /** Keeps {@code page * size} an int, and is far beyond what anyone reads page by page. */
    public static final int MAX_PAGE = 1_000_000;

    @QueryParam("page")
    @Nullable
    String page;

    @QueryParam("size")
    @Nullable
    String size;

    /** For the framework. */
    public PageRequest() {}

    private PageRequest(int page, int size) {
        this.page = Integer.toString(page);
        this.size = Integer.toString(size);
    }

    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size);
    }

    /** Counted from 0. @throws ProblemException 400 when it is no number or out of range */
    public int page() {
        return Parameters.integer("page", Violation.QUERY, page, 0, MAX_PAGE, 0);
    }

    /** Between 1 and {@value #MAX_SIZE}. @throws ProblemException 400 when it is no number or out of range */
    public int size() {
        return Parameters.integer("size", Violation.QUERY, size, 1, MAX_SIZE, DEFAULT_SIZE);
    }

    /** How many items precede the page. */
    public int offset() {
        return page() * size();
    }
}
