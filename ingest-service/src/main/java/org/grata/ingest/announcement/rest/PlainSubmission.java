package org.grata.ingest.announcement.rest;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import org.grata.ingest.announcement.Submission;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The headers beside a plain text. Not header parameters, because the framework tells an empty one as
 * absent, and of two only the first.
 */
final class PlainSubmission {
    private PlainSubmission() {}

    static Submission of(HttpHeaders headers, PlainText body) {
        Submission.Names names = Submission.Names.HEADERS;
        String text = body.text("text");
        String instant = single(headers, names.publishedAt());
        return new Submission(
                text,
                instant == null ? null : Parameters.instant(names.publishedAt(), names.in(), instant),
                single(headers, names.language()),
                null,
                null,
                names);
    }

    private static @Nullable String single(HttpHeaders headers, String name) {
        List<String> values = headers.getRequestHeaders().get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            throw Problems.badRequest(name, Violation.HEADER, "must not be given twice");
        }
        return values.getFirst();
    }
}
