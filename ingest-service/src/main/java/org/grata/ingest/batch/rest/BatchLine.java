package org.grata.ingest.batch.rest;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.Submission;
import org.grata.ingest.announcement.rest.SubmissionRequest;
import org.grata.message.AnnouncementExtracted.Source;
import org.jspecify.annotations.Nullable;

/** One line of a batch: a body of POST /announcements, and its key beside it. */
@Schema(name = "BatchLine")
@RegisterForReflection
public record BatchLine(
        @Schema(required = true) @Nullable String text,
        @Nullable Instant publishedAt,
        @Nullable String language,
        @Nullable String title,
        @Nullable Source source,

        @Schema(description = "As the header Idempotency-Key of POST /announcements") @Nullable
        String idempotencyKey) {

    Submission toSubmission() {
        return new SubmissionRequest(text, publishedAt, language, title, source).toSubmission();
    }
}
