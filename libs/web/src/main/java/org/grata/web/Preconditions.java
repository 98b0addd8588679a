package org.grata.web;

import java.util.List;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Conditional requests (RFC 9110, section 13): versions are told as strong entity tags. */
public final class Preconditions {
    /** Said of {@code If-Match} in OpenAPI documents. */
    public static final String IF_MATCH =
            "The ETag of the version that is changed, as GET or the last change answered it";

    private Preconditions() {}

    /** 200 with the ETag, or 304 to a client that has this version already ({@code If-None-Match}). */
    public static <T> RestResponse<T> answer(Request request, Versioned<T> found) {
        EntityTag tag = tag(found);
        Response.ResponseBuilder unmet = request.evaluatePreconditions(tag);
        if (unmet == null) {
            return changed(found);
        }
        if (unmet.build().getStatus() == RestResponse.StatusCode.NOT_MODIFIED) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        throw stale();
    }

    /** 200 with the ETag of what is stored after a change. */
    public static <T> RestResponse<T> changed(Versioned<T> stored) {
        return RestResponse.ResponseBuilder.ok(stored.value()).tag(tag(stored)).build();
    }

    /**
     * Lets a change pass that was asked of the version that is stored; ask under a lock on it.
     *
     * @param ifMatch the header, null without one
     * @throws ProblemException 428 without the header, 412 when another version is stored
     */
    public static void requireMatch(@Nullable String ifMatch, Request request, Versioned<?> stored) {
        if (ifMatch == null) {
            throw new ProblemException(ProblemKind.PRECONDITION_REQUIRED.problem(
                    "send the ETag of the version to change",
                    List.of(new Violation(HttpHeaders.IF_MATCH, Violation.HEADER, "must be given"))));
        }
        if (request.evaluatePreconditions(tag(stored)) != null) {
            throw stale();
        }
    }

    private static EntityTag tag(Versioned<?> stored) {
        return new EntityTag(Integer.toString(stored.version()));
    }

    private static ProblemException stale() {
        return new ProblemException(
                ProblemKind.PRECONDITION_FAILED.problem("another version is stored; read it and try again", List.of()));
    }
}
