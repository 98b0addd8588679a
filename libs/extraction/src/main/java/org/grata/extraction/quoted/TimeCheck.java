package org.grata.extraction.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.measure.DeadlineResolver;
import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Time;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.message.Deadline;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Whether our parsers read a day or a limit from words. */
final class TimeCheck {
    private static final String ANNOUNCED_ON = "announcedOn";
    private static final String DEADLINE = "deadline";

    private final RuleExtractor rules;
    private final Context context;

    TimeCheck(RuleExtractor rules, Context context) {
        this.rules = rules;
        this.context = context;
    }

    /** A time with its words. */
    private record Told(Time time, String phrase) {}

    /**
     * The day of a measure: of news the day of publication, when none is told; null when the words tell another one, and
     * for threats.
     */
    @Nullable
    LocalDate announcedOn(QuotedMeasure told, Review review) {
        Quoted<LocalDate> day = told.announcedOn();
        String state = told.receivingState().code();
        if (told.status() == MeasureStatus.THREATENED) {
            return null;
        }
        if (day == null) {
            return told.status() == MeasureStatus.ANNOUNCED ? context.published(state) : null;
        }
        Optional<Place> place = review.place(ANNOUNCED_ON, day.quote());
        if (place.isEmpty()) {
            return null;
        }
        List<LocalDate> days = days(place.get(), state);
        if (days.contains(day.value())) {
            review.cite(ANNOUNCED_ON, place.get());
            return day.value();
        }
        review.doubt(ANNOUNCED_ON, days.isEmpty() ? Reason.TELLS_NOTHING : Reason.TELLS_OTHERWISE);
        return null;
    }

    /** Days up to that of publication. */
    private List<LocalDate> days(Place place, String state) {
        LocalDate published = context.published(state);
        List<LocalDate> days = new ArrayList<>();
        for (Told told : times(place)) {
            LocalDate day = told.time().kind() == Time.Kind.DATE ? DateResolver.past(told.time(), published) : null;
            if (day != null && !day.isAfter(published)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The limit of a measure; none, and doubted, when the words tell another one. */
    Deadline deadline(QuotedMeasure told, @Nullable LocalDate announcedOn, Review review) {
        Quoted<String> limit = told.deadline();
        if (limit == null || told.status() == MeasureStatus.THREATENED) {
            return Deadline.none();
        }
        Optional<Place> place = review.place(DEADLINE, limit.quote());
        if (place.isEmpty()) {
            return Deadline.none();
        }
        String state = told.receivingState().code();
        DeadlineResolver resolver = new DeadlineResolver(context.publishedAt(), context.zone(state), state);
        LimitComparison comparison = new LimitComparison(context.publishedAt(), context.zone(state), announcedOn);
        boolean otherwise = false;
        for (Told words : times(place.get())) {
            Deadline read = words.time().isSame()
                    ? Deadline.none()
                    : resolver.resolve(words.time(), words.phrase(), announcedOn);
            if (comparison.same(limit.value(), read, words.time())) {
                review.cite(DEADLINE, place.get());
                return read;
            }
            otherwise |= read.type() != DeadlineType.NONE;
        }
        review.doubt(DEADLINE, otherwise ? Reason.TELLS_OTHERWISE : Reason.TELLS_NOTHING);
        return Deadline.none();
    }

    /** Times that have a word in common with those at a place, then those of the words alone. */
    private List<Told> times(Place place) {
        List<Told> times = new ArrayList<>();
        for (Words words : Words.at(context, place)) {
            for (Time time : words.reading().times()) {
                if (time.span().overlaps(words.span())) {
                    times.add(new Told(time, words.reading().written(time.span())));
                }
            }
        }
        for (Words words : Words.alone(rules, context, place)) {
            words.reading().times().forEach(time -> times.add(new Told(time, place.quote())));
        }
        return times;
    }
}
