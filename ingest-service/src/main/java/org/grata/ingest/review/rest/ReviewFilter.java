package org.grata.ingest.review.rest;

import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.grata.ingest.announcement.Doubt;
import org.grata.ingest.review.ReviewQuery;
import org.grata.vocabulary.MeasureStatus;
import org.grata.vocabulary.StateCodes;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** What the queue is asked for; a {@code @BeanParam}. The parameters are kept as text until asked for. */
public final class ReviewFilter {
    @QueryParam("receivingState")
    @Nullable
    String receivingState;

    @QueryParam("sendingState")
    @Nullable
    String sendingState;

    @Parameter(description = "ANNOUNCED, THREATENED, REPORTED_PAST or REVERSED")
    @QueryParam("status")
    @Nullable
    String status;

    @Parameter(description = "ISO 639-1")
    @QueryParam("language")
    @Nullable
    String language;

    @Parameter(description = "LOW_CONFIDENCE or READERS_DISAGREE")
    @QueryParam("doubt")
    @Nullable
    String doubt;

    @Parameter(description = "Only announcements with an earlier deadline")
    @QueryParam("deadlineBefore")
    @Nullable
    String deadlineBefore;

    /** For the framework. */
    public ReviewFilter() {}

    /** @throws org.grata.web.ProblemException 400 naming the parameter that is malformed or no State's code */
    ReviewQuery query() {
        List<Violation> faults = new ArrayList<>();
        known("receivingState", receivingState, faults);
        known("sendingState", sendingState, faults);
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
        return new ReviewQuery(
                receivingState,
                sendingState,
                Queries.constant("status", status, MeasureStatus.class),
                language,
                Queries.constant("doubt", doubt, Doubt.class),
                Queries.instant("deadlineBefore", deadlineBefore));
    }

    private static void known(String name, @Nullable String code, List<Violation> faults) {
        if (code != null && !StateCodes.isKnown(code)) {
            faults.add(new Violation(name, Violation.QUERY, "must be the code of a State or organisation, such as RU"));
        }
    }
}
