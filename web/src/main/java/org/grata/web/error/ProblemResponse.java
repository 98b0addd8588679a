package org.grata.web.error;

import jakarta.ws.rs.core.Response;

import org.grata.web.Problem;

/** Problems as answers. */
final class ProblemResponse {
    private ProblemResponse() {}

    static Response of(Problem problem) {
        return builder(problem).build();
    }

    static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
