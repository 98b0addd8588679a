package org.grata.web.error;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds out whether a request failed because the database is away, frozen or too busy. */
final class DatabaseTrouble {
    /**
     * SQLSTATE classes: connection exception, transaction rollback (a deadlock's victim may simply try again),
     * insufficient resources, operator intervention, system error.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final int DEEPEST = 20;

    private DatabaseTrouble() {}

    /** What the driver or the pool said; empty when the fault is another. */
    static Optional<String> in(Throwable fault) {
        return in(fault, 0);
    }

    private static Optional<String> in(Throwable fault, int depth) {
        if (fault instanceof SQLException sql && passes(sql.getSQLState())) {
            return Optional.of(String.valueOf(sql.getMessage()));
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        // A commit that failed tells the driver's exception as a suppressed one.
        for (Throwable suppressed : fault.getSuppressed()) {
            Optional<String> found = in(suppressed, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return fault.getCause() == null ? Optional.empty() : in(fault.getCause(), depth + 1);
    }

    private static boolean passes(@Nullable String sqlState) {
        // The pool's time-out has no SQLSTATE.
        return sqlState == null || (sqlState.length() == 5 && PASSING_CLASSES.contains(sqlState.substring(0, 2)));
    }
}
