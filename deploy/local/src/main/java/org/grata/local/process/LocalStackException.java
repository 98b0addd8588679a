package org.grata.local.process;

/** A part of the local stack cannot do its work; the message says why and what to do about it. */
public class LocalStackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LocalStackException(String message) {
        super(message);
    }

    public LocalStackException(String message, Throwable cause) {
        super(message, cause);
    }
}
