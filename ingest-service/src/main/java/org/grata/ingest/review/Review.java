package org.grata.ingest.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.grata.ingest.announcement.Decided;
import org.grata.ingest.announcement.Reading;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.message.Extraction;
import org.grata.message.Measure;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.Reader;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides on an announcement. Measures that nobody decides on stay as they are; those that are rejected
 * stay too, as rejected, so that whoever was told learns of it.
 *
 * @param by who decides; null when not told
 * @param number of the reading that is decided on; null for the one that stands
 * @param verdicts at most one on each measure
 * @param added measures that no reader found, made for the announcement; they throw a problem that names what is wrong
 */
public record Review(
        @Nullable String by,
        @Nullable Integer number,
        List<Verdict> verdicts,
        List<Function<StoredAnnouncement, Measure>> added) {
    /** A person is sure; whether a measure counts is not decided by this number. */
    public static final double SURE = 1;

    public Review {
        verdicts = List.copyOf(verdicts);
        added = List.copyOf(added);
    }

    /**
     * The person's reading.
     *
     * @throws org.grata.web.ProblemException 400 naming a verdict that is on no measure, or on one that has one, or
     *     what is wrong with its values
     */
    public Reading reading(StoredAnnouncement announcement, Instant at) {
        Extraction read = decidedOn(announcement).extraction();
        Map<Integer, Verdict> byMeasure = byMeasure(read.measures().size());
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < read.measures().size(); i++) {
            Measure measure = read.measures().get(i);
            measures.add(
                    switch (byMeasure.get(i)) {
                        case null -> measure;
                        case Verdict.Accept _ -> measure.judged(Confirmation.CONFIRMED);
                        case Verdict.Reject _ -> measure.judged(Confirmation.REJECTED);
                        case Verdict.Correct correct ->
                            correct.correction().apply(measure, announcement).judged(Confirmation.CONFIRMED);
                    });
        }
        added.forEach(measure -> measures.add(measure.apply(announcement).judged(Confirmation.CONFIRMED)));
        return new Reading(
                announcement.readings().version() + 1,
                Reader.PERSON,
                by,
                at,
                new Extraction(read.language(), measures, read.remarks()),
                verdicts.stream()
                        .map(verdict -> new Decided(verdict.measure(), verdict.decision(), verdict.note()))
                        .toList());
    }

    private Reading decidedOn(StoredAnnouncement announcement) {
        if (number == null) {
            return announcement.readings().standing();
        }
        return announcement.readings().all().stream()
                .filter(reading -> reading.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.badRequest(
                        "reading", Violation.BODY, "the announcement has no reading of this number"));
    }

    private Map<Integer, Verdict> byMeasure(int measures) {
        Map<Integer, Verdict> byMeasure = new HashMap<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            String fault = verdict.measure() >= measures
                    ? "the reading has " + measures + " measures, counted from 0"
                    : byMeasure.put(verdict.measure(), verdict) == null ? null : "is decided on twice";
            if (fault != null) {
                faults.add(new Violation("decisions[" + i + "].measure", Violation.BODY, fault));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
        return byMeasure;
    }
}
