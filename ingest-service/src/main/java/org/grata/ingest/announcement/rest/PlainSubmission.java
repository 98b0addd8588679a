package org.grata.ingest.announcement.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.grata.ingest.announcement.Submission;
import org.grata.web.Parameters;
import org.grata.web.json.PlainText;
import org.jspecify.annotations.Nullable;

/** The headers beside a plain text; a {@code @BeanParam}. */
public final class PlainSubmission {
    @HeaderParam("Published-At")
    @Parameter(hidden = true)
    @Nullable
    String publishedAt;

    @HeaderParam(HttpHeaders.CONTENT_LANGUAGE)
    @Parameter(hidden = true)
    @Nullable
    String language;

    Submission toSubmission(PlainText body) {
        Submission.Names names = Submission.Names.HEADERS;
        return new Submission(
                body.text("text"),
                publishedAt == null ? null : Parameters.instant(names.publishedAt(), names.in(), publishedAt),
                language,
                null,
                null,
                names);
    }
}
