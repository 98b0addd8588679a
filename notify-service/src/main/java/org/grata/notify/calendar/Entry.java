package org.grata.notify.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.grata.notify.reminder.Expulsion;

/**
 * One deadline of a calendar.
 *
 * @param expulsion in its newest revision, with a deadline
 * @param recordedAt when that revision was recorded
 * @param cancelled whether nobody has to leave by it any more, as far as the reader of the calendar is told
 */
public record Entry(Expulsion expulsion, Instant recordedAt, boolean cancelled) {
    public Entry {
        Objects.requireNonNull(expulsion.leaveBy(), "an entry stands at its deadline");
    }

    /** With the offset of the receiving State's seat of government. */
    public OffsetDateTime leaveBy() {
        return Objects.requireNonNull(expulsion.leaveBy());
    }
}
