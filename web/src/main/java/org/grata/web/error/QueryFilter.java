package org.grata.web.error;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.StrictText;

/**
 * Refuses query parameters that no text column can hold. The framework decodes a wrong byte to
 * U+FFFD, which would search for something the caller did not ask for.
 */
@Provider
public class QueryFilter implements ContainerRequestFilter {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void filter(ContainerRequestContext request) {
        for (Map.Entry<String, List<String>> parameter :
                request.getUriInfo().getQueryParameters().entrySet()) {
            for (String value : parameter.getValue()) {
                check(parameter.getKey(), value);
            }
        }
    }

    private static void check(String name, String value) {
        if (value.indexOf(REPLACEMENT) >= 0) {
            throw Problems.badRequest(name, Violation.QUERY, "is not valid UTF-8");
        }
        StrictText.fault(value).ifPresent(fault -> {
            throw Problems.badRequest(name, Violation.QUERY, fault);
        });
    }
}
