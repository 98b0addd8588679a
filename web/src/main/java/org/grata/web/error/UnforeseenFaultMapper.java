package org.grata.web.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever no other mapper knows. */
@Provider
public class UnforeseenFaultMapper implements ExceptionMapper<Throwable> {
    private final UnforeseenFaults unforeseen;

    public UnforeseenFaultMapper(UnforeseenFaults unforeseen) {
        this.unforeseen = unforeseen;
    }

    @Override
    public Response toResponse(Throwable fault) {
        return ProblemResponse.of(unforeseen.problem(fault));
    }
}
