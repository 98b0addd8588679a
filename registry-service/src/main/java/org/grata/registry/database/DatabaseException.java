package org.grata.registry.database;

import java.sql.SQLException;

/** A statement failed; the cause tells its SQLSTATE, by which the inbox decides whether to try again. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
