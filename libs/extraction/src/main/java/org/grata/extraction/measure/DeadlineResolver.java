package org.grata.extraction.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Time;
import org.grata.lexicon.Tables;
import org.grata.lexicon.Weekends;
import org.grata.message.Deadline;
import org.grata.message.SeatTime;
import org.grata.vocabulary.DeadlineType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves limits, as docs/architecture.md tells them: hours count from publication; days, weeks and months end with
 * the last day in the zone of the receiving State's seat of government; working days are counted over its weekend.
 */
public final class DeadlineResolver {
    private static final Weekends WEEKENDS = Tables.weekends();
    private static final String WEEKEND = "weekend";
    /** The offset of UTC in digits, as that of any other zone. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Instant publishedAt;
    private final SeatTime seat;
    private final String state;

    /**
     * @param zone of the seat of the State that receives
     * @param state its code
     */
    public DeadlineResolver(Instant publishedAt, ZoneId zone, String state) {
        this.publishedAt = publishedAt;
        this.seat = new SeatTime(zone);
        this.state = state;
    }

    LocalDate published() {
        return publishedAt.atZone(seat.zone()).toLocalDate();
    }

    /**
     * The limit that a time tells; none where it tells none.
     *
     * @param limit not {@link Time#isSame()}: what is the same must be known before
     * @param phrase the words of the text
     * @param anchor day the measure was taken; null when it is not told
     */
    public Deadline resolve(Time limit, String phrase, @Nullable LocalDate anchor) {
        return switch (limit.kind()) {
            case DURATION ->
                limit.workingDays() > 0
                        ? lastDay(WEEKENDS.plus(state, start(anchor), limit.workingDays()), phrase)
                        : duration(limit.iso() == null ? "P1D" : limit.iso(), phrase, anchor);
            case IMMEDIATE -> new Deadline(DeadlineType.IMMEDIATE, null, phrase, seat.at(publishedAt));
            case DATE -> date(limit, phrase, anchor);
            case PAST -> Deadline.none();
        };
    }

    private LocalDate start(@Nullable LocalDate anchor) {
        return anchor == null ? published() : anchor;
    }

    private Deadline duration(String iso, String phrase, @Nullable LocalDate anchor) {
        if (iso.equals(Time.ENDLESS)) {
            return Deadline.none();
        }
        OffsetDateTime leaveBy;
        if (iso.startsWith("PT")) {
            leaveBy = seat.at(publishedAt.plus(Duration.parse(iso)));
        } else {
            LocalDate start = start(anchor);
            leaveBy = seat.endOf(start.plus(Period.parse(iso)));
        }
        return new Deadline(DeadlineType.DURATION, iso, phrase, leaveBy);
    }

    private Deadline date(Time limit, String phrase, @Nullable LocalDate anchor) {
        if (limit.isToday()) {
            return new Deadline(DeadlineType.IMMEDIATE, null, phrase, seat.at(publishedAt));
        }
        LocalDate start = start(anchor);
        LocalDate day =
                WEEKEND.equals(limit.end()) ? WEEKENDS.lastBefore(state, start) : DateResolver.limit(limit, start);
        if (day == null || (anchor != null && day.isBefore(anchor))) {
            return Deadline.none();
        }
        if (limit.clock() == null) {
            return lastDay(day, phrase);
        }
        OffsetDateTime moment = moment(limit, day.atTime(limit.clock()), anchor);
        return moment == null
                ? Deadline.none()
                : new Deadline(DeadlineType.DATE, MOMENT.format(moment), phrase, seat.at(moment.toInstant()));
    }

    private Deadline lastDay(LocalDate day, String phrase) {
        return new Deadline(DeadlineType.DATE, day.toString(), phrase, seat.endOf(day));
    }

    /**
     * With the offset of its own zone, or else of the seat. A clock time of the weekday of publication is still ahead;
     * one without a day is the next one, and of an event of which no day is told none.
     */
    private @Nullable OffsetDateTime moment(Time limit, LocalDateTime local, @Nullable LocalDate anchor) {
        SeatTime told = limit.zone() == null ? seat : new SeatTime(limit.zone());
        OffsetDateTime moment = told.at(local);
        if (limit.weekday() == published().getDayOfWeek() && limit.day() == null) {
            OffsetDateTime today = told.at(published().atTime(local.toLocalTime()));
            return today.toInstant().isAfter(publishedAt) ? today : moment;
        }
        boolean over = !limit.hasDay() && moment.toInstant().isBefore(publishedAt);
        if (!over) {
            return moment;
        }
        return published().equals(anchor) ? told.at(local.plusDays(1)) : null;
    }
}
