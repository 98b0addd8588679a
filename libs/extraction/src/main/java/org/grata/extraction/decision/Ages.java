package org.grata.extraction.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Reading;
import org.grata.extraction.mention.Time;

/** How long before publication the times of a sentence lie. */
final class Ages {
    /** Days of a sentence without a day. */
    static final int UNTOLD = 50;

    private static final int OLD = 40;

    private final LocalDate published;
    private final Context context;
    /** By sentence: many pairs ask for the same. */
    private final Map<Integer, Integer> kinds = new HashMap<>();

    private final Map<Integer, Float> newest = new HashMap<>();

    Ages(Context context) {
        this.context = context;
        this.published = context.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Kind of a time: 0 past without a date, 1 a limit, 2 to 4 no day, 5 to come, 6 today, 7 to 9 ever older. */
    int kind(Time time) {
        if (time.kind() == Time.Kind.PAST || time.ago() != null) {
            return 0;
        }
        if (time.isLimit()) {
            return 1;
        }
        LocalDate date = DateResolver.past(time, published);
        if (date == null) {
            return time.year() == null ? 2 : time.year() < published.getYear() ? 3 : 4;
        }
        long days = ChronoUnit.DAYS.between(date, published);
        return days < 0 ? 5 : days == 0 ? 6 : days <= 2 ? 7 : days <= 6 ? 8 : 9;
    }

    /** A bit for each kind of time that the sentence tells. */
    int kinds(Reading reading) {
        return kinds.computeIfAbsent(reading.sentence().index(), index -> kindsOf(reading));
    }

    private int kindsOf(Reading reading) {
        int kinds = 0;
        for (Time time : reading.times()) {
            kinds |= 1 << kind(time);
        }
        return kinds;
    }

    /** Days between the newest day that the sentence tells and publication. */
    float newest(Reading reading) {
        return newest.computeIfAbsent(reading.sentence().index(), index -> newestOf(reading));
    }

    private float newestOf(Reading reading) {
        float newest = UNTOLD;
        for (Time time : reading.times()) {
            if (time.kind() != Time.Kind.PAST && !time.isLimit()) {
                LocalDate day = DateResolver.past(time, published);
                if (day != null && !day.isAfter(published)) {
                    newest = Math.min(newest, Math.clamp(ChronoUnit.DAYS.between(day, published), 0, OLD));
                }
            }
        }
        return newest;
    }

    /** Days between an event and publication; more than {@link #UNTOLD} when only a month or year is told. */
    float days(Event event) {
        if (event.date == null) {
            return UNTOLD;
        }
        LocalDate day = context.day(event);
        long days = day == null ? 0 : ChronoUnit.DAYS.between(day, context.published(event.receiving));
        return day == null ? UNTOLD + 10 : Math.clamp(days, -1, OLD);
    }
}
