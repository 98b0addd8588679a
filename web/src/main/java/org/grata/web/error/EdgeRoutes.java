package org.grata.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.grata.web.Problem;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.WebConfig;

/** Refuses what need not reach a resource. */
@ApplicationScoped
public class EdgeRoutes {
    /** Before the framework's own limit (route order -2), which answers without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = 100;
    /** Bodies that announce up to this many times the limit are read to their end and thrown away. */
    private static final long PATIENCE = 8;

    private final ObjectMapper mapper;
    private final int maxBodyBytes;

    public EdgeRoutes(ObjectMapper mapper, WebConfig config) {
        this.mapper = mapper;
        this.maxBodyBytes = config.maxBodyBytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOversize, BEFORE_UPLOAD_LIMIT);
    }

    private void refuseOversize(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && isLonger(announced, maxBodyBytes * PATIENCE)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.response()
                    .endHandler(ended -> context.request().connection().close());
            answer(context, Problems.tooLarge(Violation.BODY, maxBodyBytes).problem());
        } else {
            context.next();
        }
    }

    private static boolean isLonger(String announced, long limit) {
        try {
            return Long.parseLong(announced) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        if (context.response().ended()) {
            return;
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }
}
