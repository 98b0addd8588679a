package org.grata.modelreader;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A model gave no answer that can be read. The message is fit for a log: it holds nothing of the announcement, of the
 * key, or of what the server wrote, which may repeat both; for the same reason there is never a cause.
 */
public final class ModelException extends Exception {
    /** What went wrong. */
    public enum Kind {
        /** The server wants fewer questions for now (429). */
        RATE_LIMITED(true),
        /** The server is not there, is in trouble (408, 5xx), or the connection ended early. */
        UNAVAILABLE(true),
        /** The whole answer was not there in time. */
        TIMED_OUT(true),
        /** The model, or a filter before it, would not answer. */
        REFUSED(false),
        /** The answer ended at the most tokens it may have. */
        CUT_OFF(false),
        /** The answer is not of the agreed form; the same question is answered alike, as nothing in it is left to chance. */
        UNREADABLE(false),
        /** The server does not know the key, the model, the address or the parameters (redirects, other 4xx). */
        MISCONFIGURED(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    ModelException(Kind kind, String message) {
        this(kind, message, null);
    }

    ModelException(Kind kind, String message, @Nullable Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the server asked to wait, from zero to one hour; null when it did not. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the same question may be answered later without anybody changing anything. */
    public boolean isTransient() {
        return kind.passing;
    }
}
