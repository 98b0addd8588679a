package org.grata.registry.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** A statement failed. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable String constraint;

    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.constraint = cause instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? refused.getServerErrorMessage().getConstraint()
                : null;
    }

    /** Whether the statement broke the constraint or unique index of this name. */
    public boolean breaks(String name) {
        return name.equals(constraint);
    }
}
