package org.grata.messaging.inbox;

import java.sql.SQLException;

/** The inbox could not be read or written. */
final class InboxException extends RuntimeException {
    InboxException(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
