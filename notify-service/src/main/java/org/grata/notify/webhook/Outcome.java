package org.grata.notify.webhook;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What came of one request. */
public sealed interface Outcome {
    /**
     * The subscriber answered.
     *
     * @param retryAfter how long the subscriber asked to wait; null when it did not
     */
    record Answered(int status, @Nullable Duration retryAfter) implements Outcome {
        private static final int GONE = 410;

        /** Whether it took the reminder; a redirect says that it did not. */
        public boolean taken() {
            return status >= 200 && status < 300;
        }

        /** Whether it wants nothing more at this URL. */
        public boolean gone() {
            return status == GONE;
        }
    }

    /**
     * There was no answer.
     *
     * @param reason for a person
     */
    record Failed(String reason) implements Outcome {}
}
