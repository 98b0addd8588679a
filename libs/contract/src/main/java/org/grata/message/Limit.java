package org.grata.message;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;

import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * When a limit ends that a person recorded: hours count from publication; days, weeks and months, and dates, end with
 * the last day at the receiving State's seat of government; at once is at publication.
 *
 * @param publishedAt of the announcement or notification
 * @param announcedOn day from which days count; null for the day of publication at the seat
 * @param seat of the receiving State's government
 */
public record Limit(Instant publishedAt, @Nullable LocalDate announcedOn, SeatTime seat) {
    private static final int LAST_YEAR = 9999;

    /**
     * The deadline with its instant.
     *
     * @param iso as in {@link Deadline}
     * @param leaveBy as it was recorded; null to have it computed
     * @throws DateTimeException when {@code iso} is not what the type asks for, or ends before it begins or after all years that
     *     are {@linkplain #isTold told}
     */
    public Deadline deadline(DeadlineType type, @Nullable String iso, @Nullable OffsetDateTime leaveBy) {
        if (type == DeadlineType.NONE) {
            return Deadline.none();
        }
        OffsetDateTime end = end(type, Objects.requireNonNullElse(iso, ""));
        if (!isTold(end)) {
            throw new DateTimeException("ends in a year that nobody tells");
        }
        return new Deadline(type, iso, null, leaveBy == null ? end : leaveBy);
    }

    /** Whether it lies in the years 0000 to 9999, as every date that callers tell. */
    public static boolean isTold(OffsetDateTime instant) {
        return instant.getYear() >= 0 && instant.getYear() <= LAST_YEAR;
    }

    private OffsetDateTime end(DeadlineType type, String iso) {
        return switch (type) {
            case DURATION ->
                iso.startsWith("PT")
                        ? seat.at(publishedAt.plus(hours(iso)))
                        : seat.endOf(firstDay().plus(days(iso)));
            case DATE -> iso.contains("T") ? OffsetDateTime.parse(iso) : seat.endOf(LocalDate.parse(iso));
            case IMMEDIATE, NONE -> seat.at(publishedAt);
        };
    }

    private static Duration hours(String iso) {
        Duration told = Duration.parse(iso);
        if (told.isNegative()) {
            throw new DateTimeException("ends before it begins");
        }
        return told;
    }

    private static Period days(String iso) {
        Period told = Period.parse(iso);
        if (told.isNegative()) {
            throw new DateTimeException("ends before it begins");
        }
        return told;
    }

    private LocalDate firstDay() {
        return Objects.requireNonNullElseGet(
                announcedOn, () -> publishedAt.atZone(seat.zone()).toLocalDate());
    }
}
