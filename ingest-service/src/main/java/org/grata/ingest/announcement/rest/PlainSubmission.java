package org.grata.ingest.announcement.rest;

import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.grata.ingest.announcement.Submission;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The headers beside a plain text; a {@code @BeanParam}. As lists, because the framework tells an empty
 * header as an absent one, and of two only the first.
 */
public final class PlainSubmission {
    @HeaderParam("Published-At")
    @Parameter(hidden = true)
    List<String> publishedAt = List.of();

    @HeaderParam(HttpHeaders.CONTENT_LANGUAGE)
    @Parameter(hidden = true)
    List<String> language = List.of();

    Submission toSubmission(PlainText body) {
        Submission.Names names = Submission.Names.HEADERS;
        String text = body.text("text");
        String instant = single(names.publishedAt(), publishedAt);
        return new Submission(
                text,
                instant == null ? null : Parameters.instant(names.publishedAt(), names.in(), instant),
                single(names.language(), language),
                null,
                null,
                names);
    }

    private static @Nullable String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw Problems.badRequest(name, Violation.HEADER, "must not be given twice");
        }
        return values.isEmpty() ? null : values.getFirst();
    }
}
