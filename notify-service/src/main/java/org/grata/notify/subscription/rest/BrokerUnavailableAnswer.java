package org.grata.notify.subscription.rest;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.grata.messaging.broker.BrokerUnavailableException;
import org.grata.web.Answers;
import org.grata.web.ProblemKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 503 with the time after which to try again. */
public class BrokerUnavailableAnswer {
    private static final Logger LOG = Logger.getLogger(BrokerUnavailableAnswer.class);

    @ServerExceptionMapper
    public Response unavailable(BrokerUnavailableException e) {
        LOG.warn("A request was answered 503", e);
        return Answers.of(ProblemKind.UNAVAILABLE.problem(
                "BROKER_UNAVAILABLE", "the message broker cannot be reached; nothing was stored", List.of()));
    }
}
