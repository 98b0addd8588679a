package org.grata.registry.diplomat.rest;

import java.util.List;
import java.util.Objects;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.diplomat.store.Diplomats;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.PersonCategory;
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** {@code /diplomats}. */
@Path("/diplomats")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diplomats")
public class DiplomatResource {
    private final Diplomats diplomats;
    private final Missions missions;
    private final States states;

    public DiplomatResource(Diplomats diplomats, Missions missions, States states) {
        this.diplomats = diplomats;
        this.missions = missions;
        this.states = states;
    }

    @GET
    @Operation(summary = "Diplomats, by name")
    public Page<Diplomat> list(
            @BeanParam PageRequest page,
            @QueryParam("missionId") @Nullable String missionId,
            @QueryParam("sendingState") @Nullable String sendingState,
            @QueryParam("receivingState") @Nullable String receivingState,
            @QueryParam("category") @Nullable String category,
            @QueryParam("status") @Nullable String status,
            @QueryParam("q") @Nullable String q) {
        states.require(List.of(
                States.Code.query("sendingState", sendingState), States.Code.query("receivingState", receivingState)));
        return diplomats.list(
                page,
                new Diplomats.Query(
                        Queries.uuid("missionId", missionId),
                        sendingState,
                        receivingState,
                        Queries.constant("category", category, PersonCategory.class),
                        Queries.constant("status", status, Diplomat.Status.class),
                        Queries.search("q", q)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One diplomat")
    @APIResponse(responseCode = "200", description = "The diplomat")
    @APIResponse(responseCode = "404", description = "No diplomat has this id")
    public Diplomat get(@PathParam("id") String id) {
        return Parameters.found("diplomat", id, diplomats::find);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Register a diplomat")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names it",
            content = @Content(schema = @Schema(implementation = Diplomat.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or malformed")
    @APIResponse(responseCode = "422", description = "No mission has this id")
    public Response add(@NotNull @Valid NewDiplomat body) {
        // Missions are never deleted, so what is seen here still holds when the row is written.
        if (missions.find(body.missionId()).isEmpty()) {
            throw Problems.unprocessable("missionId", "no mission has the id " + body.missionId());
        }
        Diplomat added = diplomats.add(
                body.name().strip(),
                body.category(),
                body.rank() == null ? null : body.rank().strip(),
                body.missionId(),
                Objects.requireNonNullElse(body.status(), Diplomat.Status.ACCREDITED));
        return Answers.created("/diplomats/" + added.id(), added);
    }
}
