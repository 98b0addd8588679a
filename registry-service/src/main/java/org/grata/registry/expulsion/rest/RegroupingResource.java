package org.grata.registry.expulsion.rest;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.expulsion.Regrouping;
import org.grata.registry.expulsion.messaging.Regroupings;
import org.grata.registry.expulsion.store.RegroupingStore;
import org.grata.web.Answers;
import org.grata.web.Parameters;
import org.jspecify.annotations.Nullable;

/** What a person does with reports that were wrongly apart or wrongly together. */
@Path("/expulsions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class RegroupingResource {
    private final Regroupings regroupings;
    private final RegroupingStore store;

    public RegroupingResource(Regroupings regroupings, RegroupingStore store) {
        this.regroupings = regroupings;
        this.store = store;
    }

    /**
     * What a client sends to merge two expulsions.
     *
     * @param expulsionId the one whose reports go, and that leaves the register
     * @param note why; kept with the revisions
     */
    public record MergeRequest(
            @NotNull UUID expulsionId,

            @Nullable @Size(max = 2000) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String note) {}

    /**
     * What a client sends to take an expulsion apart.
     *
     * @param reports ids of those that become an expulsion of their own
     * @param note why; kept with the revisions
     */
    public record SplitRequest(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> reports,

            @Nullable @Size(max = 2000) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String note) {}

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final String MUST_NOT_BE_BLANK = "must not be blank";

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge another expulsion into this one",
            description =
                    "All its reports become this one's and the values are computed anew. The other one leaves the"
                            + " lists, keeps its history and says where it went; its subscribers are told that it is cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "What was done, to be undone by its id",
            content = @Content(schema = @Schema(implementation = Regrouping.class)))
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    @APIResponse(responseCode = "409", description = "They are of other States or kinds, or one left the register")
    @APIResponse(responseCode = "422", description = "No expulsion has the id in the body")
    public Response merge(@PathParam("id") String id, @NotNull @Valid MergeRequest body) {
        return made(regroupings.merge(Parameters.id(id), body.expulsionId(), body.note()));
    }

    @POST
    @Path("/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make some of the reports an expulsion of their own")
    @APIResponse(
            responseCode = "201",
            description = "What was done, to be undone by its id; its 'to' is the new expulsion",
            content = @Content(schema = @Schema(implementation = Regrouping.class)))
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    @APIResponse(responseCode = "409", description = "No report would stay, or the expulsion left the register")
    @APIResponse(responseCode = "422", description = "A report is not one of this expulsion's")
    public Response split(@PathParam("id") String id, @NotNull @Valid SplitRequest body) {
        return made(regroupings.split(Parameters.id(id), body.reports(), body.note()));
    }

    @GET
    @Path("/regroupings")
    @Operation(summary = "What persons merged into this expulsion or took out of it, the newest first")
    @APIResponse(responseCode = "200", description = "Empty also when no expulsion has this id")
    public List<Regrouping> list(@PathParam("id") String id) {
        return store.of(Parameters.id(id));
    }

    @POST
    @Path("/regroupings/{regroupingId}/undo")
    @Operation(summary = "Give the reports back")
    @APIResponse(responseCode = "200", description = "What was undone")
    @APIResponse(responseCode = "404", description = "Nothing of this expulsion has this id")
    @APIResponse(responseCode = "409", description = "It is undone already, or the reports went elsewhere since")
    public Regrouping undo(@PathParam("id") String id, @PathParam("regroupingId") String regroupingId) {
        return regroupings.undo(Parameters.id(id), Parameters.id(regroupingId));
    }

    private static Response made(Regrouping done) {
        return Answers.created("/expulsions/" + done.to() + "/regroupings/" + done.id(), done);
    }
}
