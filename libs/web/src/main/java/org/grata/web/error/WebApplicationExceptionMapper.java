package org.grata.web.error;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.Problem;
import org.grata.web.ProblemKind;
import org.grata.web.Violation;

/** Faults that the framework itself finds: no such path, method or media type. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private final UnforeseenFaults unforeseen;

    public WebApplicationExceptionMapper(UnforeseenFaults unforeseen) {
        this.unforeseen = unforeseen;
    }

    @Override
    public Response toResponse(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Optional<Problem> problem = StatusProblems.of(status);
        if (problem.isEmpty()) {
            return ProblemResponse.of(unforeseen.problem(e));
        }
        Response.ResponseBuilder response = ProblemResponse.builder(problem.get());
        if (e instanceof NotAllowedException) {
            response.header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** Problems for bare status codes. */
    static final class StatusProblems {
        private StatusProblems() {}

        /** Empty when the status tells of a fault in the service. */
        static Optional<Problem> of(int status) {
            for (ProblemKind kind : ProblemKind.values()) {
                if (kind.status() == status && status < 500) {
                    return Optional.of(kind.problem(null, blamed(kind)));
                }
            }
            return status < 500
                    ? Optional.of(new Problem(
                            "about:blank", "The request failed", status, null, null, "HTTP_" + status, List.of()))
                    : Optional.empty();
        }

        private static List<Violation> blamed(ProblemKind kind) {
            return kind == ProblemKind.UNSUPPORTED_MEDIA_TYPE
                    ? List.of(new Violation(HttpHeaders.CONTENT_TYPE, Violation.HEADER, "is missing or not supported"))
                    : List.of();
        }
    }
}
