package org.grata.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not served (RFC 9457, section 3.1), sent as {@code application/problem+json}.
 *
 * @param type stable URI of the kind of problem
 * @param title short name of the kind; the same for every occurrence
 * @param status HTTP status code
 * @param detail what happened this time; null when the title says it all
 * @param instance URI of this occurrence; set for unforeseen faults, so that the log line is found
 * @param code stable name for programs, upper snake case
 * @param errors the faults that were found, by field; empty when no field is to blame
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        List<Violation> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not a status of an error: " + status);
        }
    }

    /** The same problem as one occurrence, which has this URI. */
    public Problem at(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, code, errors);
    }
}
