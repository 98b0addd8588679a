package org.grata.ingest.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Leaves an endpoint alone that does not answer: after some failures in a row for a while, then one question is tried,
 * and after each further failure twice as long. Thread-safe.
 */
public final class Circuit {
    private final int failures;
    private final Duration firstPause;
    private final Duration longestPause;
    private int inARow;
    private Instant closedFrom = Instant.MIN;

    /**
     * A circuit that is closed.
     *
     * @param failures in a row that open it
     */
    public Circuit(int failures, Duration firstPause, Duration longestPause) {
        this.failures = failures;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    /** How many of {@code most} questions may be asked now. */
    public synchronized int allowed(Instant now, int most) {
        if (inARow < failures) {
            return most;
        }
        return now.isBefore(closedFrom) ? 0 : Math.min(1, most);
    }

    public synchronized void answered() {
        inARow = 0;
        closedFrom = Instant.MIN;
    }

    public synchronized void failed(Instant now) {
        inARow = Math.min(inARow + 1, Integer.MAX_VALUE - 1);
        if (inARow >= failures) {
            int doublings = Math.min(inARow - failures, 16);
            Duration pause = firstPause.multipliedBy(1L << doublings);
            closedFrom = now.plus(pause.compareTo(longestPause) > 0 ? longestPause : pause);
        }
    }
}
