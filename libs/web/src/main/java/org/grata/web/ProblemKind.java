package org.grata.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The kinds of problems that every service answers with; each has one status, type URI and code. */
public enum ProblemKind {
    INVALID_INPUT(400, "The request is not valid"),
    NOT_AUTHENTICATED(401, "Authentication is needed"),
    FORBIDDEN(403, "This is not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No offered media type is acceptable"),
    BODY_TIMEOUT(408, "The body did not come in time"),
    CONFLICT(409, "The request conflicts with what is stored"),
    PRECONDITION_FAILED(412, "What is stored changed meanwhile"),
    TOO_LARGE(413, "The request is too large"),
    TARGET_TOO_LONG(414, "The path with its query is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    NOT_PROCESSABLE(422, "The request is well formed but cannot be processed"),
    PRECONDITION_REQUIRED(428, "The request must name the version it changes"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "The service failed"),
    UNAVAILABLE(503, "The service cannot answer now");

    private static final String TYPE_PREFIX = "urn:grata:problem:";

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** A problem of this kind whose code is the kind's name. */
    public Problem problem(@Nullable String detail, List<Violation> errors) {
        return problem(name(), detail, errors);
    }

    /** A problem of this kind with a code of its own, upper snake case, such as {@code KEY_REUSED}. */
    public Problem problem(String code, @Nullable String detail, List<Violation> errors) {
        return new Problem(typeOf(code), title, status, detail, null, code, errors);
    }

    private static String typeOf(String code) {
        return TYPE_PREFIX + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
