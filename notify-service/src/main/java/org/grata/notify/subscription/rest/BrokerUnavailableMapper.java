package org.grata.notify.subscription.rest;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.web.Problem;
import org.grata.web.ProblemKind;
import org.jboss.logging.Logger;

/** Answers 503 with the time after which to try again. */
@Provider
public class BrokerUnavailableMapper implements ExceptionMapper<BrokerUnavailableException> {
    private static final Logger LOG = Logger.getLogger(BrokerUnavailableMapper.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @Override
    public Response toResponse(BrokerUnavailableException e) {
        LOG.warn("A request was answered 503", e);
        Problem problem = ProblemKind.UNAVAILABLE.problem(
                "BROKER_UNAVAILABLE", "the message broker cannot be reached; nothing was stored", List.of());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .entity(problem)
                .build();
    }
}
