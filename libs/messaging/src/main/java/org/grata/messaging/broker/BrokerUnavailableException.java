package org.grata.messaging.broker;

/** The broker cannot be reached now; what was to be done may be tried again. */
public final class BrokerUnavailableException extends RuntimeException {
    /** Without a cause: the broker was there and did not answer. */
    public BrokerUnavailableException(String message) {
        super(message);
    }

    BrokerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
