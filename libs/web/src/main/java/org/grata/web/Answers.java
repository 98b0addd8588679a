package org.grata.web;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that every service gives in the same way. */
public final class Answers {
    private static final int RETRY_AFTER_SECONDS = 5;

    private Answers() {}

    /**
     * 201 with what was made.
     *
     * @param path where it can be read, such as {@code /missions/018f...}
     */
    public static Response created(String path, Object made) {
        return Response.created(URI.create(path)).entity(made).build();
    }

    /** A problem; one that passes says when to try again (RFC 9110, section 10.2.3). */
    public static Response of(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemKind.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
