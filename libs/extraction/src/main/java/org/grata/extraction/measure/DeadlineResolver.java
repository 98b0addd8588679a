package org.grata.extraction.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Time;
import org.grata.message.Deadline;
import org.grata.message.SeatTime;
import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves limits, as docs/architecture.md tells them: hours count from publication; days, weeks and months end with
 * the last day in the zone of the receiving State's seat of government.
 */
final class DeadlineResolver {
    private final Instant publishedAt;
    private final SeatTime seat;

    DeadlineResolver(Instant publishedAt, ZoneId zone) {
        this.publishedAt = publishedAt;
        this.seat = new SeatTime(zone);
    }

    LocalDate published() {
        return publishedAt.atZone(seat.zone()).toLocalDate();
    }

    /** @param anchor day the measure was taken */
    Deadline resolve(Time limit, String phrase, @Nullable LocalDate anchor) {
        return switch (limit.kind()) {
            case DURATION -> duration(limit.iso() == null ? "P1D" : limit.iso(), phrase, anchor);
            case IMMEDIATE -> new Deadline(DeadlineType.IMMEDIATE, null, phrase, seat.at(publishedAt));
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
            leaveBy = seat.at(publishedAt.plus(Duration.parse(iso)));
        } else {
            LocalDate start = anchor == null ? published() : anchor;
            leaveBy = seat.endOf(start.plus(Period.parse(iso)));
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
            OffsetDateTime moment = seat.at(day.atTime(limit.clock()));
            return new Deadline(
                    DeadlineType.DATE, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), phrase, moment);
        }
        return new Deadline(DeadlineType.DATE, day.toString(), phrase, seat.endOf(day));
    }
}
