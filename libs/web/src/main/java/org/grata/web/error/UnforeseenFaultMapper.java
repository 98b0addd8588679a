package org.grata.web.error;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.ProblemKind;
import org.grata.web.json.UnreadBodyException;
import org.jboss.logging.Logger;

/** Whatever no other mapper knows; that the database is away or the caller has gone is no fault of ours. */
@Provider
public class UnforeseenFaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnforeseenFaultMapper.class);

    private final UnforeseenFaults unforeseen;

    public UnforeseenFaultMapper(UnforeseenFaults unforeseen) {
        this.unforeseen = unforeseen;
    }

    @Override
    public Response toResponse(Throwable fault) {
        Optional<String> trouble = DatabaseTrouble.in(fault);
        if (trouble.isPresent()) {
            LOG.warnf("A request was answered 503: %s", trouble.get());
            return ProblemResponse.of(ProblemKind.UNAVAILABLE.problem(
                    "DATABASE_UNAVAILABLE", "the database does not answer; try again", List.of()));
        }
        if (fault instanceof UnreadBodyException unread) {
            LOG.infof("A caller went away or stopped sending: %s", unread.getMessage());
            // Nobody reads it: the caller is gone, or the edge answered when the time was up.
            return Response.status(ProblemKind.BODY_TIMEOUT.status()).build();
        }
        return ProblemResponse.of(unforeseen.problem(fault));
    }
}
