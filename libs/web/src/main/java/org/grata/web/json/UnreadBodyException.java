package org.grata.web.json;

import java.io.IOException;

/** A body that did not come to its end: the caller went away, or stopped sending. */
public final class UnreadBodyException extends RuntimeException {
    public UnreadBodyException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
