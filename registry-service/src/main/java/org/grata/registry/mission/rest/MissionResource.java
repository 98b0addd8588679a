package org.grata.registry.mission.rest;

import java.util.List;
import java.util.Objects;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.grata.registry.mission.Mission;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.MissionKind;
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** {@code /missions}. */
@Path("/missions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Missions")
public class MissionResource {
    private final Missions missions;
    private final States states;

    public MissionResource(Missions missions, States states) {
        this.missions = missions;
        this.states = states;
    }

    @GET
    @Operation(summary = "Missions, by sending and receiving State")
    public Page<Mission> list(
            @BeanParam PageRequest page,
            @QueryParam("sendingState") @Nullable String sendingState,
            @QueryParam("receivingState") @Nullable String receivingState,
            @QueryParam("accreditedTo") @Nullable String accreditedTo,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("city") @Nullable String city) {
        states.require(List.of(
                States.Code.query("sendingState", sendingState),
                States.Code.query("receivingState", receivingState),
                States.Code.query("accreditedTo", accreditedTo)));
        return missions.list(
                page,
                new Missions.Query(
                        sendingState,
                        receivingState,
                        accreditedTo,
                        Queries.constant("kind", kind, MissionKind.class),
                        Queries.search("city", city)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One mission")
    @APIResponse(responseCode = "200", description = "The mission")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    public Mission get(@PathParam("id") String id) {
        return Parameters.found("mission", id, missions::find);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Register a mission")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names it",
            content = @Content(schema = @Schema(implementation = Mission.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or no State has the code")
    @APIResponse(responseCode = "409", description = "The register has this mission already")
    @APIResponse(responseCode = "422", description = "The States do not go together")
    public Response add(@NotNull @Valid NewMission body) {
        String accreditedTo = Objects.requireNonNullElse(body.accreditedTo(), body.receivingState());
        states.require(List.of(
                States.Code.body("sendingState", body.sendingState()),
                States.Code.body("receivingState", body.receivingState()),
                States.Code.body("accreditedTo", body.accreditedTo())));
        requireSense(body, accreditedTo);
        String city = body.city() == null ? null : body.city().strip();
        Mission mission = missions.add(body.kind(), city, body.sendingState(), body.receivingState(), accreditedTo)
                .orElseThrow(() -> Problems.conflict("MISSION_EXISTS", "the register has this mission already"));
        return Answers.created("/missions/" + mission.id(), mission);
    }

    @PUT
    @Path("/{id}/city")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Set the city of a mission by hand",
            description = "Replaces a city that an announcement told; announcements do not change it any more.")
    @APIResponse(responseCode = "200", description = "The mission")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    @APIResponse(responseCode = "409", description = "Another mission between the States has this city")
    public Mission setCity(@PathParam("id") String id, @NotNull @Valid MissionCity body) {
        return settleCity(id, body.city().strip());
    }

    @DELETE
    @Path("/{id}/city")
    @Transactional
    @Operation(
            summary = "Remove the city of a mission by hand",
            description = "Undoes what an announcement told; announcements do not fill it in any more.")
    @APIResponse(responseCode = "200", description = "The mission")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    @APIResponse(responseCode = "409", description = "Another mission between the States has no city")
    public Mission removeCity(@PathParam("id") String id) {
        return settleCity(id, null);
    }

    private Mission settleCity(String id, @Nullable String city) {
        return missions.settleCity(get(id).id(), city)
                .orElseThrow(() -> Problems.conflict("MISSION_EXISTS", "the register has this mission already"));
    }

    private void requireSense(NewMission body, String accreditedTo) {
        if (body.sendingState().equals(body.receivingState())) {
            throw Problems.unprocessable("receivingState", "must be another State than sendingState");
        }
        if (body.sendingState().equals(accreditedTo)) {
            throw Problems.unprocessable("accreditedTo", "must be another than sendingState");
        }
        boolean toOrganisation = states.find(accreditedTo)
                .filter(state -> state.kind() == State.Kind.ORGANISATION)
                .isPresent();
        if (!toOrganisation && !accreditedTo.equals(body.receivingState())) {
            throw Problems.unprocessable(
                    "accreditedTo", "must be the receiving State or an organisation that it hosts");
        }
    }
}
