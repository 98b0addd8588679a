package org.grata.messaging.failure;

/**
 * The transaction of an event was rolled back while its handler still worked. What the handler then saw
 * looks like trouble of the database, a statement cancelled or a connection gone, and is not.
 */
public final class OutOfTimeException extends RuntimeException {
    public OutOfTimeException(Throwable cause) {
        super("the transaction ran out of time: " + cause.getMessage(), cause);
    }
}
