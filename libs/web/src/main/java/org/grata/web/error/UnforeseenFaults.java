package org.grata.web.error;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.grata.web.Problem;
import org.grata.web.ProblemKind;
import org.jboss.logging.Logger;

/**
 * Faults of the service itself. The caller gets an id that says nothing; the log has the whole fault
 * under that id.
 */
@ApplicationScoped
public class UnforeseenFaults {
    private static final Logger LOG = Logger.getLogger(UnforeseenFaults.class);

    /** Logs the fault and makes the problem that stands for it. */
    public Problem problem(Throwable fault) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(fault, "A request failed: %s", instance);
        Problem problem = ProblemKind.INTERNAL_ERROR.problem("see the service's log for the instance", List.of());
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                instance,
                problem.code(),
                problem.errors());
    }
}
