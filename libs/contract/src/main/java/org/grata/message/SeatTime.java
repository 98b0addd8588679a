package org.grata.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Instants as {@link Deadline} tells them: with the offset in force at the receiving State's seat of government.
 *
 * @param zone of the seat
 */
public record SeatTime(ZoneId zone) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int SECONDS_A_MINUTE = 60;

    public OffsetDateTime at(Instant instant) {
        return at(instant.atZone(zone));
    }

    /** The last second of the day: who leaves in it is in time. */
    public OffsetDateTime endOf(LocalDate day) {
        return at(day.atTime(LAST_SECOND));
    }

    /** A clock time at the seat. */
    public OffsetDateTime at(LocalDateTime local) {
        return at(local.atZone(zone));
    }

    /**
     * The same instant with an offset of whole minutes, as RFC 3339 wants: Liberia's was -00:44:30 until
     * 1972. The lower of two such offsets, which leaves the last second of a day on that day.
     */
    private static OffsetDateTime at(ZonedDateTime moment) {
        int minutes = Math.floorDiv(moment.getOffset().getTotalSeconds(), SECONDS_A_MINUTE);
        return moment.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * SECONDS_A_MINUTE));
    }
}
