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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
import org.grata.web.Preconditions;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.json.MergePatch;
import org.grata.web.json.StrictJsonReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /missions}. */
@Path("/missions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Missions")
public class MissionResource {
    private static final String WHAT = "mission";

    private final Missions missions;
    private final States states;
    private final MergePatch mergePatch;

    public MissionResource(Missions missions, States states, MergePatch mergePatch) {
        this.missions = missions;
        this.states = states;
        this.mergePatch = mergePatch;
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
    @APIResponse(responseCode = "200", description = "The mission; its ETag names the version")
    @APIResponse(responseCode = "304", description = "If-None-Match names the version that is stored")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    public RestResponse<Mission> get(@PathParam("id") String id, @Context Request request) {
        return Preconditions.answer(request, Parameters.found(WHAT, id, missions::find));
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
        String accreditedTo = accreditedTo(body);
        Mission mission = missions.add(
                        body.kind(), body.strippedCity(), body.sendingState(), body.receivingState(), accreditedTo)
                .orElseThrow(Missions::exists);
        return Answers.created("/missions/" + mission.id(), mission);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @Transactional
    @Operation(
            summary = "Change a mission",
            description = "JSON merge patch (RFC 7396) of what POST takes; null removes. A city that is told here is"
                    + " not changed by announcements any more. The States do not change.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = StrictJsonReader.MERGE_PATCH,
                            schema = @Schema(implementation = NewMission.class),
                            examples = @ExampleObject(name = "moved", value = "{\"city\":\"Antwerp\"}")))
    @APIResponse(responseCode = "200", description = "The mission; its ETag names the new version")
    @APIResponse(responseCode = "400", description = "The problem names the field at fault; nothing is changed")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    @APIResponse(responseCode = "409", description = "The register has such a mission already")
    @APIResponse(responseCode = "412", description = "Another version is stored than If-Match names")
    @APIResponse(responseCode = "422", description = "The States do not go together, or would change")
    @APIResponse(responseCode = "428", description = "There is no If-Match")
    public RestResponse<Mission> change(
            @PathParam("id") String id,
            @Parameter(description = Preconditions.IF_MATCH, required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Context Request request,
            JsonNode patch) {
        return Preconditions.changed(Parameters.found(
                WHAT,
                id,
                known -> missions.change(known, stored -> {
                    Preconditions.requireMatch(ifMatch, request, stored);
                    return patched(stored.value(), patch);
                })));
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
    public RestResponse<Mission> setCity(@PathParam("id") String id, @NotNull @Valid MissionCity body) {
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
    public RestResponse<Mission> removeCity(@PathParam("id") String id) {
        return settleCity(id, null);
    }

    private RestResponse<Mission> settleCity(String id, @Nullable String city) {
        return Preconditions.changed(Parameters.found(
                WHAT,
                id,
                known -> missions.change(
                        known, stored -> new Missions.Change(stored.value().inCity(city), true))));
    }

    private Missions.Change patched(Mission before, JsonNode patch) {
        NewMission content = mergePatch.apply(NewMission.of(before), patch, NewMission.class);
        requireSame("sendingState", before.sendingState(), content.sendingState());
        requireSame("receivingState", before.receivingState(), content.receivingState());
        String accreditedTo = accreditedTo(content);
        boolean citySettled = patch.has("city");
        return new Missions.Change(
                new Mission(
                        before.id(),
                        content.kind(),
                        content.strippedCity(),
                        citySettled ? null : before.citySource(),
                        before.sendingState(),
                        before.receivingState(),
                        accreditedTo),
                citySettled);
    }

    /** Expulsions between the States name the mission. */
    private static void requireSame(String field, String before, String after) {
        if (!before.equals(after)) {
            throw Problems.unprocessable(field, "does not change; register another mission");
        }
    }

    private String accreditedTo(NewMission body) {
        String accreditedTo = Objects.requireNonNullElse(body.accreditedTo(), body.receivingState());
        states.require(List.of(
                States.Code.body("sendingState", body.sendingState()),
                States.Code.body("receivingState", body.receivingState()),
                States.Code.body("accreditedTo", body.accreditedTo())));
        requireSense(body, accreditedTo);
        return accreditedTo;
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
