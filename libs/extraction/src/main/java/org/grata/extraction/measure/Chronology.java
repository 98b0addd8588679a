package org.grata.extraction.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.grata.extraction.event.Context;
import org.grata.extraction.event.Event;
import org.grata.extraction.mention.DateResolver;
import org.grata.extraction.mention.Time;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Tells the news of a text from its background, by dates and tenses. */
final class Chronology {
    /** News may be told some days late, when nothing later is told. */
    private static final int LATE_DAYS = 6;

    /** How old the news of the first sentence may be. */
    private static final int LEAD_DAYS = 2;

    private final Context context;
    private final IdentityHashMap<Event, LocalDate> dates = new IdentityHashMap<>();

    Chronology(Context context) {
        this.context = context;
    }

    /** Settles the status of every event and remembers its date. */
    void settle(List<Event> events) {
        for (int index = 0; index < events.size(); index++) {
            Event event = events.get(index);
            LocalDate published = context.published(event.receiving);
            LocalDate date = context.day(event);
            boolean monthOnly = event.date != null && date == null && event.date.month() != null;
            if (monthOnly && event.date.end() != null && event.limit == null && isAhead(event.date, published)) {
                // "must leave end of May": no word of limit, but the day is still to come.
                event.limit = event.date;
                event.limitReading = event.reading;
                monthOnly = false;
            }
            boolean yearOnly = event.date != null
                    && event.date.month() == null
                    && event.date.year() != null
                    && event.date.year() < published.getYear();
            boolean earlier = (date != null && date.isBefore(published)) || monthOnly || yearOnly;
            if (date != null && date.isAfter(published) && event.limit == null) {
                event.limit = event.date;
                event.limitReading = event.reading;
            }
            if (date != null && !date.isAfter(published)) {
                dates.put(event, date);
            }
            boolean settled = event.status == MeasureStatus.REPORTED_PAST || event.status == MeasureStatus.ANNOUNCED;
            if (settled && !event.cause && published.equals(date) && !isAfterEarlierDay(events, index)) {
                // What "had been" done on the same day is still news.
                event.status = MeasureStatus.ANNOUNCED;
                continue;
            }
            if (event.status == MeasureStatus.ANNOUNCED && (earlier || event.datedPast || event.cause)) {
                event.status = MeasureStatus.REPORTED_PAST;
            }
        }
        retell(events);
        lead(events);
        answered(events);
        if (events.stream().noneMatch(event -> event.status != MeasureStatus.REPORTED_PAST)) {
            promote(events);
        }
    }

    /** Remembers the day of an event that is settled already. */
    void note(Event event) {
        LocalDate date = context.day(event);
        if (date != null && !date.isAfter(context.published(event.receiving))) {
            dates.put(event, date);
        }
    }

    /** "Belgium expelled 21 on 29 March, the Netherlands 17 on the same day": not the day of publication. */
    private boolean isAfterEarlierDay(List<Event> events, int index) {
        for (int i = index - 1; i >= 0 && events.get(i).reading == events.get(index).reading; i--) {
            LocalDate day = dates.get(events.get(i));
            if (day != null && day.isBefore(context.published(events.get(i).receiving))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(Time time, LocalDate published) {
        return time.year() == null
                && time.month() != null
                && time.month() >= published.getMonthValue()
                && time.month() <= published.getMonthValue() + 3;
    }

    /** What was told with its earlier day before is no news when it is told again without. */
    private void retell(List<Event> events) {
        Map<String, Event> background = new HashMap<>();
        for (Event event : events) {
            String pair = event.receiving + "<" + event.sending;
            Event earlier = background.get(pair);
            boolean again = earlier != null
                    && !event.title
                    && event.status == MeasureStatus.ANNOUNCED
                    && event.date == null
                    && (event.limit == null || event.sentence() - earlier.sentence() <= 2)
                    && (event.count == null || earlier.count == null || event.count.equals(earlier.count));
            if (again) {
                event.status = MeasureStatus.REPORTED_PAST;
            } else if (event.status == MeasureStatus.REPORTED_PAST && (dates.containsKey(event) || event.past)) {
                background.put(pair, event);
            } else {
                background.remove(pair);
            }
        }
    }

    private boolean isPeriod(Event event) {
        return event.date != null && DateResolver.period(event.date, context.published(event.receiving)) != null;
    }

    /** "A year ago Norway expelled two of them. Chile did the same": after news or a threat, both are background. */
    private void answered(List<Event> events) {
        Set<String> news = new HashSet<>();
        boolean threat = false;
        @Nullable Event before = null;
        for (Event event : events) {
            boolean answers = before != null
                    && before.status == MeasureStatus.REPORTED_PAST
                    && before.receiving.equals(event.sending)
                    && before.sending.equals(event.receiving)
                    && event.sentence() - before.sentence() <= 1;
            boolean told = news.contains(event.receiving + "<" + event.sending);
            boolean undated = event.date == null && event.limit == null && !event.title;
            if (answers && undated && event.status == MeasureStatus.ANNOUNCED) {
                if (before.sentence() == event.sentence() && isPeriod(before)) {
                    // "In July Spain expelled 27, and Moscow did the same."
                    event.status = MeasureStatus.REPORTED_PAST;
                    event.date = before.date;
                } else if (!told && (threat || !news.isEmpty())) {
                    event.status = MeasureStatus.REPORTED_PAST;
                }
            }
            if (event.status == MeasureStatus.ANNOUNCED) {
                news.add(event.receiving + "<" + event.sending);
            }
            threat |= event.status == MeasureStatus.THREATENED;
            before = event;
        }
    }

    /** A text may open with what happened a day or two ago: that is its news. */
    private void lead(List<Event> events) {
        int first = events.stream()
                .filter(event -> !event.title)
                .mapToInt(Event::sentence)
                .min()
                .orElse(-1);
        for (Event event : events) {
            LocalDate date = dates.get(event);
            if (event.sentence() == first
                    && event.status == MeasureStatus.REPORTED_PAST
                    && !event.cause
                    && !event.aside
                    && !event.datedPast
                    && date != null
                    && !date.isBefore(context.published(event.receiving).minusDays(LEAD_DAYS))) {
                event.status = MeasureStatus.ANNOUNCED;
            }
        }
    }

    /** Without any news, the first events told are the news, unless they lie far back. */
    private void promote(List<Event> events) {
        int first = events.stream().mapToInt(Event::sentence).min().orElse(-1);
        for (Event event : events) {
            LocalDate date = dates.get(event);
            boolean recent = date != null
                    && !date.isBefore(context.published(event.receiving).minusDays(LATE_DAYS));
            boolean undated = event.date == null && event.datedPast && !event.cause && !event.past;
            if (event.sentence() == first && !event.cause && ((recent && !event.past) || undated)) {
                event.status = MeasureStatus.ANNOUNCED;
            }
        }
    }

    /** Day of the decision; the day of publication for undated news, null for threats and undated background. */
    @Nullable
    LocalDate announcedOn(Event event) {
        LocalDate date = dates.get(event);
        return switch (event.status) {
            case ANNOUNCED -> date == null ? context.published(event.receiving) : date;
            case REPORTED_PAST, REVERSED -> date;
            case THREATENED -> null;
        };
    }

    /** Month or year of a decision in the background whose day is not told, as {@code 2022-03} or {@code 2022}. */
    @Nullable
    String announcedIn(Event event) {
        Time date = event.date;
        return event.status == MeasureStatus.THREATENED || date == null
                ? null
                : DateResolver.period(date, context.published(event.receiving));
    }

    @Nullable
    LocalDate date(Event event) {
        return dates.get(event);
    }

    void adopt(Event into, Event from) {
        LocalDate date = dates.get(from);
        if (date != null) {
            dates.putIfAbsent(into, date);
        }
    }
}
