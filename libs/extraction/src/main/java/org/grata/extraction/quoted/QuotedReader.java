package org.grata.extraction.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.event.Context;
import org.grata.extraction.quoted.Doubt.Reason;
import org.grata.extraction.quoted.QuoteFinder.Place;
import org.grata.message.Deadline;
import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.DeadlineType;
import org.grata.vocabulary.MeasureKind;
import org.grata.vocabulary.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Lets of a reader's answer only that stand which the text bears out. A measure whose words or States are not in the
 * text is left out whole, of others only the values that are not. Thread-safe.
 */
public final class QuotedReader {
    private static final String STATUS = "status";
    private static final String RECEIVING = "receivingState";
    private static final String SENDING = "sendingState";

    private final RuleExtractor rules;

    /** @param rules whose lexicons and parsers read the words again */
    public QuotedReader(RuleExtractor rules) {
        this.rules = rules;
    }

    /**
     * Checks an answer against the text.
     *
     * @param told the reader's measures, of any content
     * @param confidence of every measure that stands, between 0 and 1
     * @return without remarks; measures in the order of the answer, each once
     * @throws org.grata.extraction.UnsupportedLanguageException if the language of the text cannot be read
     */
    public QuotedReading read(Announcement announcement, List<QuotedMeasure> told, double confidence) {
        Context context = rules.context(announcement);
        Checks checks = new Checks(rules, context, QuoteFinder.in(announcement.text()), confidence);
        Map<Key, Measure> measures = new LinkedHashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Measure measure = checks.measure(i, told.get(i), doubts);
            if (measure != null) {
                measures.putIfAbsent(Key.of(measure), measure);
            }
        }
        return new QuotedReading(
                new Extraction(context.language().code(), List.copyOf(measures.values()), List.of()), doubts);
    }

    /** What makes two measures of one text one. */
    private record Key(
            String receiving,
            String sending,
            MeasureStatus status,
            @Nullable LocalDate announcedOn,
            DeadlineType type,
            @Nullable String iso) {
        static Key of(Measure measure) {
            return new Key(
                    measure.receivingState(),
                    measure.sendingState(),
                    measure.status(),
                    measure.announcedOn(),
                    measure.deadline().type(),
                    measure.deadline().iso());
        }
    }

    /** What one text is asked. */
    private static final class Checks {
        private final QuoteFinder finder;
        private final double confidence;
        private final StateCheck states;
        private final CountCheck counts;
        private final TimeCheck times;
        private final MissionCheck missions;
        private final DetailCheck details;

        Checks(RuleExtractor rules, Context context, QuoteFinder finder, double confidence) {
            this.finder = finder;
            this.confidence = confidence;
            states = new StateCheck(rules, context);
            counts = new CountCheck(rules, context);
            times = new TimeCheck(rules, context);
            missions = new MissionCheck(context);
            details = new DetailCheck(states);
        }

        @Nullable
        Measure measure(int index, QuotedMeasure told, List<Doubt> doubts) {
            Optional<Place> trigger = new TriggerPlace(finder).of(told);
            if (trigger.isEmpty()) {
                doubts.add(new Doubt(index, STATUS, told.trigger().isBlank() ? Reason.MALFORMED : Reason.NOT_IN_TEXT));
                return null;
            }
            Review review = new Review(finder, index, trigger.get());
            boolean holds = parties(told, review);
            if (holds) {
                review.cite(STATUS, trigger.get());
            }
            Measure measure = holds ? measure(told, review) : null;
            doubts.addAll(review.doubts());
            return measure;
        }

        /** Both are looked at even if one fails: who reads the doubts wants to know all that is wrong. */
        private boolean parties(QuotedMeasure told, Review review) {
            boolean receiving = states.holds(RECEIVING, told.receivingState(), review);
            boolean sending = states.holds(SENDING, told.sendingState(), review);
            if (told.receivingState().code().equals(told.sendingState().code())) {
                review.doubt(SENDING, Reason.MALFORMED);
                return false;
            }
            return receiving && sending;
        }

        private Measure measure(QuotedMeasure told, Review review) {
            LocalDate announcedOn = times.announcedOn(told, review);
            Deadline deadline = times.deadline(told, announcedOn, review);
            var headcount = counts.headcount(told.count(), review);
            var category = details.category(told.category(), review);
            var posts = missions.missions(told, review);
            var persons = details.persons(told.persons(), review);
            var grounds = details.grounds(told.grounds(), review);
            boolean retaliation = details.retaliation(told.retaliation(), review);
            var others = details.inConcertWith(told, review);
            var remaining = counts.remaining(told.remaining(), review);
            var attribution = details.attribution(told.attribution(), review);
            return new Measure(
                    MeasureKind.EXPULSION,
                    told.status(),
                    told.receivingState().code(),
                    told.sendingState().code(),
                    headcount,
                    category,
                    posts,
                    persons,
                    announcedOn,
                    null,
                    deadline,
                    grounds,
                    retaliation,
                    others,
                    remaining,
                    attribution,
                    confidence,
                    null,
                    review.evidence());
        }
    }
}
