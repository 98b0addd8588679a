package org.grata.messaging.outbox;

import java.sql.SQLException;

/** The outbox could not be read or written. */
public final class OutboxException extends RuntimeException {
    OutboxException(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
