package org.grata.notify.reminder;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.grata.message.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an expulsion, as far as reminders need it.
 *
 * @param revision counts up from 1
 * @param standing whether people still have to leave
 * @param leaveBy with the offset of the receiving State's seat of government; null when the measure
 *     has no deadline
 */
public record Expulsion(
        UUID id,
        int revision,
        String receivingState,
        String sendingState,
        Standing standing,
        Headcount headcount,
        @Nullable OffsetDateTime leaveBy) {
    /** Whether a measure is in force. */
    public enum Standing {
        LIVE,
        REVERSED
    }
}
