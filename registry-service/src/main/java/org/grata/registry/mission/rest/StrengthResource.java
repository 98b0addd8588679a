package org.grata.registry.mission.rest;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.grata.registry.mission.Strength;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.mission.store.Strengths;
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problems;

/** {@code /missions/{id}/strength}. */
@Path("/missions/{id}/strength")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Missions")
public class StrengthResource {
    private final Missions missions;
    private final Strengths strengths;

    public StrengthResource(Missions missions, Strengths strengths) {
        this.missions = missions;
        this.strengths = strengths;
    }

    @GET
    @Operation(
            summary = "How many members a mission had or may have",
            description = "All that sources told, the newest day first; the mission shows the newest of each kind.")
    @APIResponse(responseCode = "200", description = "What was told")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    public Page<Strength> list(@PathParam("id") String id, @BeanParam PageRequest page) {
        return strengths.list(known(id), page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Tell how many members a mission had or may have",
            description = "Nothing told before is overwritten. The mission then has a new version.")
    @APIResponse(
            responseCode = "201",
            description = "Noted; Location names the list",
            content = @Content(schema = @Schema(implementation = Strength.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or malformed")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    @APIResponse(responseCode = "409", description = "The same was told before")
    public Response add(@PathParam("id") String id, @NotNull @Valid NewStrength body) {
        UUID mission = known(id);
        Strength told = strengths
                .add(mission, body::strength)
                .orElseThrow(() -> Problems.conflict("STRENGTH_EXISTS", "the same was told before"));
        return Answers.created("/missions/" + mission + "/strength", told);
    }

    private UUID known(String id) {
        return Parameters.found("mission", id, missions::find).value().id();
    }
}
