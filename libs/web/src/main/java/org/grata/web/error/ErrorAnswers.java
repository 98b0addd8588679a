package org.grata.web.error;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.grata.web.Answers;
import org.grata.web.Problem;
import org.grata.web.ProblemException;
import org.grata.web.ProblemKind;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.UnreadBodyException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a request ends with an exception. */
public class ErrorAnswers {
    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);

    @ServerExceptionMapper
    public Response thrown(ProblemException e) {
        return Answers.of(e.problem());
    }

    /** Constraints on what a caller sent. Constraints on what we return are faults of ours. */
    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException e) {
        List<Violation> violations = ConstraintViolations.ofRequest(e);
        return Answers.of(
                violations.isEmpty()
                        ? unforeseen(e)
                        : Problems.badRequest(violations).problem());
    }

    /** Faults that the framework itself finds: no such path, method or media type. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            return Answers.of(unforeseen(e));
        }
        Response answer = Answers.of(problem(status));
        return e instanceof NotAllowedException
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW))
                        .build()
                : answer;
    }

    /** Whatever no other method takes; that the database is away or the caller has gone is no fault of ours. */
    @ServerExceptionMapper
    public Response other(Throwable fault) {
        if (fault instanceof UnreadBodyException unread) {
            LOG.infof("A caller went away or stopped sending: %s", unread.getMessage());
            // Nobody reads it: the caller is gone, or the edge answered when the time was up.
            return Response.status(ProblemKind.BODY_TIMEOUT.status()).build();
        }
        return Answers.of(problem(fault));
    }

    /**
     * What is told of a failure where it is not the answer as a whole: of one line of many.
     *
     * @param fault as it would have ended a request
     */
    public static Problem problem(Throwable fault) {
        if (fault instanceof ProblemException told) {
            return told.problem();
        }
        Optional<String> trouble = DatabaseTrouble.in(fault);
        if (trouble.isPresent()) {
            LOG.warnf("A request was answered 503: %s", trouble.get());
            return ProblemKind.UNAVAILABLE.problem(
                    "DATABASE_UNAVAILABLE", "the database does not answer; try again", List.of());
        }
        return unforeseen(fault);
    }

    /** The caller gets an id that says nothing; the log has the whole fault under that id. */
    private static Problem unforeseen(Throwable fault) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(fault, "A request failed: %s", instance);
        return ProblemKind.INTERNAL_ERROR
                .problem("see the service's log for the instance", List.of())
                .at(instance);
    }

    private static Problem problem(int status) {
        List<Violation> blamed = status == ProblemKind.UNSUPPORTED_MEDIA_TYPE.status()
                ? List.of(new Violation(HttpHeaders.CONTENT_TYPE, Violation.HEADER, "is missing or not supported"))
                : List.of();
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == status)
                .findFirst()
                .map(kind -> kind.problem(null, blamed))
                .orElseGet(() -> new Problem(
                        "about:blank", "The request failed", status, null, null, "HTTP_" + status, List.of()));
    }
}
