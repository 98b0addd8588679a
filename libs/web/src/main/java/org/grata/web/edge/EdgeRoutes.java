package org.grata.web.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.grata.web.Problem;
import org.grata.web.ProblemKind;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.WebConfig;
import org.grata.web.edge.PublishedApi.Route;

/** Refuses what need not reach a resource, and what the framework would answer without a problem. */
@ApplicationScoped
public class EdgeRoutes {
    /** Before the framework's own limit (route order -2), which answers without a body. */
    private static final int BEFORE_UPLOAD_LIMIT = 100;
    /** Bodies that announce up to this many times the limit are read to their end and thrown away. */
    private static final long PATIENCE = 8;

    private static final Set<String> STREAMED = Set.of("application/x-ndjson", "text/csv");

    private static final String TOKEN = "[!#$%&'+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\")\\s*)*");

    private final ObjectMapper mapper;
    private final PublishedApi api;
    private final WebConfig config;

    public EdgeRoutes(ObjectMapper mapper, PublishedApi api, WebConfig config) {
        this.mapper = mapper;
        this.api = api;
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::judge, BEFORE_UPLOAD_LIMIT);
    }

    private void judge(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<Route> route = api.route(context.normalizedPath());
        Optional<Problem> unfit = tooLong(request).or(() -> mediaType(request)).or(() -> contentCoding(request));
        if (unfit.isPresent()) {
            if (unfit.get().status() == ProblemKind.TOO_LARGE.status()) {
                closeAfter(context);
            }
            answer(context, unfit.get());
        } else if (route.isPresent()
                && !route.get().queries().containsKey(request.method().name())) {
            judgeMethod(context, route.get());
        } else {
            limitBody(context);
            context.next();
        }
    }

    private void judgeMethod(RoutingContext context, Route route) {
        String method = context.request().method().name();
        if (method.equals("HEAD") && route.methods().contains(method)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", route.methods()));
        if (method.equals("OPTIONS")) {
            context.response().setStatusCode(204).end();
        } else {
            answer(context, ProblemKind.METHOD_NOT_ALLOWED.problem(null, List.of()));
        }
    }

    private Optional<Problem> tooLong(HttpServerRequest request) {
        if (request.uri().length() > config.maxTargetLength()) {
            return Optional.of(ProblemKind.TARGET_TOO_LONG.problem(
                    "must not be longer than " + config.maxTargetLength() + " characters", List.of()));
        }
        if (length(request.headers()) > config.maxHeaderBytes()) {
            return Optional.of(ProblemKind.HEADERS_TOO_LARGE.problem(
                    "must not be longer than " + config.maxHeaderBytes() + " bytes in all", List.of()));
        }
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced != null && !isStreamed(request) && isLonger(announced, config.maxBodyBytes() * PATIENCE)
                ? Optional.of(
                        Problems.tooLarge(Violation.BODY, config.maxBodyBytes()).problem())
                : Optional.empty();
    }

    /** Of bodies that are read line by line each line has its limit, the whole has none. */
    private static boolean isStreamed(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && STREAMED.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static long length(MultiMap headers) {
        return headers.entries().stream()
                .mapToLong(header ->
                        (long) header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static boolean isLonger(String announced, long limit) {
        try {
            return Long.parseLong(announced) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static Optional<Problem> mediaType(HttpServerRequest request) {
        List<String> told = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        if (told.size() > 1) {
            return unsupported("Content-Type", "must not be given twice");
        }
        if (!MEDIA_TYPE.matcher(told.getFirst()).matches()) {
            return unsupported("Content-Type", "is no media type");
        }
        String charset = MediaType.valueOf(told.getFirst()).getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? Optional.empty()
                : unsupported("Content-Type", "the charset must be UTF-8");
    }

    private static Optional<Problem> contentCoding(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return coding == null || coding.equalsIgnoreCase(HttpHeaders.IDENTITY.toString())
                ? Optional.empty()
                : unsupported("Content-Encoding", "bodies must be sent as they are");
    }

    private static Optional<Problem> unsupported(String header, String detail) {
        List<Violation> violations = List.of(new Violation(header, Violation.HEADER, detail));
        return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE.problem(header + ": " + detail, violations));
    }

    /** Whoever reads the body meanwhile finds the connection closed. */
    private void limitBody(RoutingContext context) {
        if (context.request().isEnded()) {
            return;
        }
        long timer = context.vertx().setTimer(config.bodyTimeout().toMillis(), fired -> {
            if (!context.request().isEnded() && !context.response().headWritten()) {
                closeAfter(context);
                answer(context, ProblemKind.BODY_TIMEOUT.problem(null, List.of()));
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    /** What follows on the connection is a body that nobody reads. */
    private static void closeAfter(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.response().endHandler(ended -> context.request().connection().close());
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
