package org.grata.ingest.review.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import org.grata.ingest.announcement.Decided.Decision;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.review.Review;
import org.grata.ingest.review.Verdict;
import org.grata.ingest.review.rest.ReviewRequest.DecisionTold;
import org.grata.message.Measure;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** Reviews as persons write them. */
@Singleton
class ReviewForm {
    private final MeasureForm measures;

    ReviewForm(MeasureForm measures) {
        this.measures = measures;
    }

    /** @throws org.grata.web.ProblemException 400 naming a decision with values that it must not have, or lacks */
    Review review(ReviewRequest request) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < request.decisions().size(); i++) {
            DecisionTold told = request.decisions().get(i);
            String path = "decisions[" + i + "].corrected";
            if ((told.decision() == Decision.CORRECT) != isGiven(told.corrected())) {
                faults.add(new Violation(path, Violation.BODY, "must be given with CORRECT, and with nothing else"));
            } else {
                verdicts.add(verdict(told, path));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
        return new Review(request.by(), request.reading(), verdicts, added(request));
    }

    private static boolean isGiven(@Nullable JsonNode value) {
        return value != null && !value.isNull();
    }

    private Verdict verdict(DecisionTold told, String path) {
        JsonNode corrected = told.corrected();
        return switch (told.decision()) {
            case ACCEPT -> new Verdict.Accept(told.measure(), told.note());
            case REJECT -> new Verdict.Reject(told.measure(), told.note());
            case CORRECT ->
                new Verdict.Correct(
                        told.measure(),
                        told.note(),
                        (measure, announcement) -> measures.measure(corrected, measure, announcement, path));
        };
    }

    private List<Function<StoredAnnouncement, Measure>> added(ReviewRequest request) {
        List<Function<StoredAnnouncement, Measure>> added = new ArrayList<>();
        List<JsonNode> told = request.added() == null ? List.of() : request.added();
        for (int i = 0; i < told.size(); i++) {
            JsonNode form = told.get(i);
            String path = "added[" + i + "]";
            added.add(announcement -> measures.measure(form, null, announcement, path));
        }
        return added;
    }
}
