package org.grata.ingest.announcement.rest;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.ingest.announcement.Submission;
import org.grata.message.AnnouncementExtracted.Source;
import org.jspecify.annotations.Nullable;

/** The JSON body of a submission; unknown fields are refused. */
@Schema(name = "Submission", description = "An announcement as it was published")
public record SubmissionRequest(
        @Schema(required = true, description = "The text, at most 1 MiB of UTF-8", examples = Examples.TEXT) @Nullable
        String text,

        @Schema(
                description = "When it was published, with offset, years 1900 to 2199; the time of receipt when absent",
                examples = "2022-03-29T16:00:00Z")
        @Nullable
        Instant publishedAt,

        @Schema(description = "ISO 639-1 code; detected when absent", examples = "en") @Nullable
        String language,

        @Schema(maxLength = 500) @Nullable String title,

        @Schema(description = "Where it was published; a name (at most 200 characters), a url or both") @Nullable
        Source source) {

    /** Not checked yet. */
    public Submission toSubmission() {
        return new Submission(text, publishedAt, language, title, source, Submission.Names.FIELDS);
    }
}
