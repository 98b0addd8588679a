package org.grata.web;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.grata.web.json.PlainText;
import org.grata.web.json.StrictJsonReader;
import org.jspecify.annotations.Nullable;

/** Takes what the services take. */
@Path("/samples")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SampleResource {
    public enum Stage {
        LEAD,
        EXPIRED
    }

    public record Filter(
            @Nullable List<String> receivingStates,
            @Nullable List<Stage> stages) {}

    public record Sample(
            @NotBlank String name,
            @Nullable Filter filter,
            @Nullable Instant publishedAt,
            @Nullable Integer count,
            @Nullable Boolean flag,
            @Nullable List<Even> evens) {}

    public record Even(int value) {
        public Even {
            if (value % 2 != 0) {
                throw new IllegalArgumentException("must be even");
            }
        }
    }

    @POST
    public Sample json(@Valid Sample sample) {
        return sample;
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Integer> text(PlainText body) {
        return Map.of("length", body.text("text").length());
    }

    @PATCH
    @Path("{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    public JsonNode patch(@PathParam("id") String id, JsonNode patch) {
        Parameters.uuid("id", Violation.PATH, id);
        return patch;
    }

    @GET
    public Page<String> list(@BeanParam PageRequest page, @QueryParam("q") @Nullable String q) {
        return Page.of(q == null ? List.of() : List.of(q), page, 0);
    }

    @GET
    @Path("bounded")
    public int bounded(@QueryParam("n") @Max(5) int n) {
        return n;
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("secret-detail");
    }

    @GET
    @Path("conflict")
    public String conflict() {
        throw Problems.conflict("KEY_REUSED", "the key was used for something else");
    }

    @GET
    @Path("lost")
    public String lost() {
        IllegalStateException commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new SQLException("An I/O error occurred while sending to the backend.", "08006"));
        throw new IllegalStateException(commit);
    }

    @GET
    @Path("deadlocked")
    public String deadlocked() {
        throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
    }

    @GET
    @Path("exhausted")
    public String exhausted() {
        throw new IllegalStateException(new SQLException("Acquisition timeout while waiting for new connection"));
    }
}
