package org.grata.web.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.StrictText;

/**
 * Refuses query parameters that no text column can hold, that the service does not know, or that are
 * given twice: a misspelt filter must not list everything. The framework decodes a wrong byte to
 * U+FFFD, which would search for something the caller did not ask for.
 */
@Provider
public class QueryFilter implements ContainerRequestFilter {
    private static final char REPLACEMENT = '\uFFFD';

    private final PublishedApi api;

    public QueryFilter(PublishedApi api) {
        this.api = api;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        if (parameters.isEmpty()) {
            return;
        }
        Set<String> known = known(request);
        List<Violation> faults = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter : new TreeMap<>(parameters).entrySet()) {
            fault(parameter.getKey(), parameter.getValue(), known)
                    .ifPresent(detail -> faults.add(new Violation(parameter.getKey(), Violation.QUERY, detail)));
        }
        if (!faults.isEmpty()) {
            throw Problems.badRequest(faults);
        }
    }

    private Set<String> known(ContainerRequestContext request) {
        return api.route(request.getUriInfo().getPath())
                .map(route -> route.queryParameters(request.getMethod()))
                .orElseThrow(() -> new IllegalStateException("a path that is served is not published"));
    }

    private static Optional<String> fault(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            String names = known.isEmpty() ? "none" : String.join(", ", known);
            return Optional.of("is not a known parameter; known are " + names);
        }
        if (values.size() > 1) {
            return Optional.of("must not be given twice");
        }
        return values.getFirst().indexOf(REPLACEMENT) >= 0
                ? Optional.of("is not valid UTF-8")
                : StrictText.fault(values.getFirst());
    }
}
