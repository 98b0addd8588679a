package org.grata.messaging.inbox;

import java.sql.SQLException;

/** The pool gave no connection to the database in time, which is no message's fault. */
final class NoConnectionException extends RuntimeException {
    NoConnectionException(SQLException cause) {
        super("no connection to the database: " + cause.getMessage(), cause);
    }
}
