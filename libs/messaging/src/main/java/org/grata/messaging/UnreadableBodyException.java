package org.grata.messaging;

import org.jspecify.annotations.Nullable;

/** A body is not the message it should be; trying again will not help. */
public final class UnreadableBodyException extends RuntimeException {
    UnreadableBodyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
