package org.grata.ingest.batch.rest;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.AnnouncementState;
import org.grata.ingest.announcement.SubmissionResult;
import org.grata.web.Problem;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** What became of one line of a batch. */
@Schema(name = "BatchResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection(targets = {BatchResult.class, Problem.class, Violation.class})
public record BatchResult(
        @Schema(description = "Number of the line in the request, from 1; blank lines are counted and not answered")
        long line,

        @Schema(description = "What POST /announcements would have answered")
        int status,

        @Schema(description = "Of the announcement") @Nullable
        UUID id,

        @Nullable AnnouncementState state,

        @Schema(description = "How many measures it tells") @Nullable
        Integer measures,

        @Schema(description = "Why the line was not taken") @Nullable
        Problem problem) {
    private static final int CREATED = 201;
    private static final int OK = 200;

    static BatchResult of(long line, SubmissionResult result) {
        return new BatchResult(
                line,
                result instanceof SubmissionResult.Created ? CREATED : OK,
                result.announcement().id(),
                result.announcement().state(),
                result.announcement().extraction().measures().size(),
                null);
    }

    static BatchResult of(long line, Problem problem) {
        return new BatchResult(line, problem.status(), null, null, null, problem);
    }
}
