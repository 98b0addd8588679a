package org.grata.notify.store;

import java.sql.SQLException;

/** The database did not do it; the transaction is rolled back and may be tried again. */
public final class DatabaseException extends RuntimeException {
    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
