package org.grata.notify.reminder;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import org.grata.message.Headcount;
import org.grata.vocabulary.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an expulsion, as far as reminders need it.
 *
 * @param revision counts up from 1
 * @param standing whether people still have to leave
 * @param confirmation how far it may be relied on
 * @param leaveBy with the offset of the receiving State's seat of government; null when the measure
 *     has no deadline
 * @param seatZone zone of that seat; null when it was not told, as for organisations, or is none that
 *     this JVM knows. It tells nobody anything new, only when clock times at the seat are.
 */
public record Expulsion(
        UUID id,
        int revision,
        String receivingState,
        String sendingState,
        Standing standing,
        Confirmation confirmation,
        Headcount headcount,
        @Nullable OffsetDateTime leaveBy,
        @Nullable ZoneId seatZone) {
    /** Whether nothing but the confirmation is another than in {@code before}, as far as anybody is told. */
    boolean onlyJudgedAnew(Expulsion before) {
        return confirmation != before.confirmation
                && standing == before.standing
                && headcount.equals(before.headcount)
                && Objects.equals(leaveBy, before.leaveBy);
    }

    /** Whether a measure is in force. */
    public enum Standing {
        LIVE,
        REVERSED
    }
}
