package org.grata.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * {@code expulsion.recorded.v1}, {@code expulsion.revised.v1}, {@code expulsion.reversed.v1},
 * {@code expulsion.confirmation-changed.v1}: the state of one expulsion in the register after a change. One
 * record serves all types, because each carries the whole state: a consumer that missed one is right again after the next.
 *
 * @param revision 1 when recorded, then counting up; a consumer drops what is not newer than it knows
 * @param status {@code ANNOUNCED} or {@code REVERSED}; background and threats are never sent
 * @param confirmation how far it may be relied on; absent in messages of before there was such a judgement, where
 *     everything was told alike: {@code AUTOMATIC}
 * @param headcount merged over all reports
 * @param deadline merged over all reports
 * @param seatZone zone of the receiving State's seat of government by its IANA id, such as {@code Europe/Brussels}; null
 *     for organisations, and absent in older messages
 * @param publishedAt of the earliest report
 */
public record ExpulsionChanged(
        UUID expulsionId,
        int revision,
        String receivingState,
        String sendingState,
        MeasureStatus status,
        @Nullable Confirmation confirmation,
        Headcount headcount,
        Deadline deadline,
        @Nullable String seatZone,
        @Nullable LocalDate announcedOn,
        Instant publishedAt,
        Instant recordedAt) {
    public static final String RECORDED = "expulsion.recorded.v1";
    public static final String REVISED = "expulsion.revised.v1";
    public static final String REVERSED = "expulsion.reversed.v1";
    /** Nothing but the confirmation is another. */
    public static final String CONFIRMATION_CHANGED = "expulsion.confirmation-changed.v1";

    public ExpulsionChanged {
        confirmation = Objects.requireNonNullElse(confirmation, Confirmation.AUTOMATIC);
    }
}
