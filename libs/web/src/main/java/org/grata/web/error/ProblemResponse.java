package org.grata.web.error;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.grata.web.Problem;
import org.grata.web.ProblemKind;

/** Problems as answers; one that passes says when to try again (RFC 9110, section 10.2.3). */
final class ProblemResponse {
    private static final int RETRY_AFTER_SECONDS = 5;

    private ProblemResponse() {}

    static Response of(Problem problem) {
        return builder(problem).build();
    }

    static Response.ResponseBuilder builder(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return problem.status() == ProblemKind.UNAVAILABLE.status()
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : answer;
    }
}
