package org.grata.extraction.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.grata.extraction.mention.Time;
import org.grata.message.Deadline;
import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves limits, as docs/architecture.md tells them: hours count from publication; days, weeks and months end with
 * the last day in the zone of the receiving State's seat of government.
 */
final class DeadlineResolver {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int SECONDS_A_MINUTE = 60;

    private final Instant publishedAt;
    private final ZoneId zone;

    DeadlineResolver(Instant publishedAt, ZoneId zone) {
        this.publishedAt = publishedAt;
        this.zone = zone;
    }

    LocalDate published() {
        return publishedAt.atZone(zone).toLocalDate();
    }

    /** @param anchor day the measure was taken */
    Deadline resolve(Time limit, String phrase, @Nullable LocalDate anchor) {
        return switch (limit.kind()) {
            case DURATION -> duration(limit.iso() == null ? "P1D" : limit.iso(), phrase, anchor);
            case IMMEDIATE -> new Deadline(DeadlineType.IMMEDIATE, null, phrase, at(publishedAt));
            case DATE -> date(limit, phrase, anchor);
            case PAST -> Deadline.none();
        };
    }

    private Deadline duration(String iso, String phrase, @Nullable LocalDate anchor) {
        if (iso.equals(Time.ENDLESS)) {
            return Deadline.none();
        }
        OffsetDateTime leaveBy;
        if (iso.startsWith("PT")) {
            leaveBy = at(publishedAt.plus(Duration.parse(iso)));
        } else {
            LocalDate start = anchor == null ? published() : anchor;
            leaveBy = endOf(start.plus(Period.parse(iso)));
        }
        return new Deadline(DeadlineType.DURATION, iso, phrase, leaveBy);
    }

    private Deadline date(Time limit, String phrase, @Nullable LocalDate anchor) {
        LocalDate start = anchor == null ? published() : anchor;
        LocalDate day = DateResolver.limit(limit, start);
        if (day == null) {
            return Deadline.none();
        }
        if (limit.clock() != null) {
            OffsetDateTime moment = writable(day.atTime(limit.clock()).atZone(zone));
            return new Deadline(
                    DeadlineType.DATE, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), phrase, moment);
        }
        return new Deadline(DeadlineType.DATE, day.toString(), phrase, endOf(day));
    }

    private OffsetDateTime at(Instant instant) {
        return writable(instant.atZone(zone));
    }

    private OffsetDateTime endOf(LocalDate day) {
        return writable(day.atTime(LAST_SECOND).atZone(zone));
    }

    /**
     * The same instant with an offset of whole minutes, as RFC 3339 wants: Liberia's was -00:44:30 until
     * 1972. The lower of two such offsets, which leaves the last second of a day on that day.
     */
    private static OffsetDateTime writable(ZonedDateTime moment) {
        int minutes = Math.floorDiv(moment.getOffset().getTotalSeconds(), SECONDS_A_MINUTE);
        return moment.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * SECONDS_A_MINUTE));
    }
}
