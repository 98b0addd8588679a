package org.grata.registry.expulsion.rest;

import org.grata.registry.expulsion.store.ExpulsionSort;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** The parameter {@code sort}, whose values are called like the fields. */
final class SortParameter {
    static final String NAME = "sort";
    static final String DESCRIPTION = "publishedAt (newest first, the default), leaveBy (earliest first) or announcedOn"
            + " (newest first); expulsions without the value come last.";

    private SortParameter() {}

    /** @throws org.grata.web.ProblemException 400 for another value */
    static ExpulsionSort of(@Nullable String text) {
        return switch (text) {
            case null -> ExpulsionSort.PUBLISHED_AT;
            case "publishedAt" -> ExpulsionSort.PUBLISHED_AT;
            case "leaveBy" -> ExpulsionSort.LEAVE_BY;
            case "announcedOn" -> ExpulsionSort.ANNOUNCED_ON;
            default ->
                throw Problems.badRequest(NAME, Violation.QUERY, "must be one of publishedAt, leaveBy, announcedOn");
        };
    }
}
