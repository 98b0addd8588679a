package org.grata.notify.subscription.rest;

import java.util.List;

import jakarta.ws.rs.core.Response;

import org.grata.notify.planning.TooManyQueuesException;
import org.grata.web.Answers;
import org.grata.web.ProblemKind;
import org.grata.web.Violation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 409 with what to choose instead. */
public class TooManyQueuesAnswer {
    @ServerExceptionMapper
    public Response full(TooManyQueuesException e) {
        String detail = e.most() + " subscriptions have a queue for themselves, and no more may: choose SHARED or OWN,"
                + " or the type WEBHOOK or PULL";
        return Answers.of(ProblemKind.CONFLICT.problem(
                "TOO_MANY_QUEUES", detail, List.of(new Violation("delivery.queue", Violation.BODY, detail))));
    }
}
