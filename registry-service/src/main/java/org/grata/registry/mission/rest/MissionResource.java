package org.grata.registry.mission.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.grata.registry.mission.Strength;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.mission.store.Strengths;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.MissionKind;
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Preconditions;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Versioned;
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
    private final Strengths strengths;
    private final MergePatch mergePatch;

    public MissionResource(Missions missions, States states, Strengths strengths, MergePatch mergePatch) {
        this.missions = missions;
        this.strengths = strengths;
        this.states = states;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(summary = "Missions, by sending and receiving State; the likest first when words are looked for")
    public Page<MissionView> list(
            @BeanParam PageRequest page,
            @QueryParam("sendingState") @Nullable String sendingState,
            @QueryParam("receivingState") @Nullable String receivingState,
            @QueryParam("accreditedTo") @Nullable String accreditedTo,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("city") @Nullable String city,
            @Parameter(description = "Words like those of the city, whatever the accents", example = "karlovy")
                    @QueryParam("q")
                    @Nullable
                    String q) {
        States.require(List.of(
                States.Code.query("sendingState", sendingState),
                States.Code.query("receivingState", receivingState),
                States.Code.query("accreditedTo", accreditedTo)));
        return shown(missions.list(
                page,
                new Missions.Query(
                        sendingState,
                        receivingState,
                        accreditedTo,
                        Queries.constant("kind", kind, MissionKind.class),
                        Queries.search("city", city),
                        Queries.search("q", q))));
    }

    private Page<MissionView> shown(Page<Mission> page) {
        Map<UUID, List<Strength>> newest =
                strengths.newest(page.items().stream().map(Mission::id).toList());
        return page.map(mission -> MissionView.of(mission, newest.getOrDefault(mission.id(), List.of())));
    }

    private Versioned<MissionView> versioned(Versioned<Mission> stored) {
        return new Versioned<>(shown(stored.value()), stored.version());
    }

    private MissionView shown(Mission mission) {
        return MissionView.of(mission, strengths.newest(List.of(mission.id())).getOrDefault(mission.id(), List.of()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One mission")
    @APIResponse(responseCode = "200", description = "The mission; its ETag names the version")
    @APIResponse(responseCode = "304", description = "If-None-Match names the version that is stored")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    public RestResponse<MissionView> get(@PathParam("id") String id, @Context Request request) {
        return Preconditions.answer(request, versioned(Parameters.found(WHAT, id, missions::find)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Register a mission")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names it",
            content = @Content(schema = @Schema(implementation = MissionView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or no State has the code")
    @APIResponse(responseCode = "409", description = "The register has this mission already")
    @APIResponse(responseCode = "422", description = "The States do not go together")
    public Response add(@NotNull @Valid NewMission body) {
        Mission mission = missions.add(id -> {
                    Mission told = body.mission(id, null);
                    requireSense(told);
                    requireHost(told);
                    return told;
                })
                .orElseThrow(Missions::exists);
        return Answers.created("/missions/" + mission.id(), shown(mission));
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
                            examples = {
                                @ExampleObject(name = "moved", value = "{\"city\":\"Antwerp\"}"),
                                @ExampleObject(
                                        name = "must close",
                                        value = "{\"status\":\"CLOSING\",\"closesOn\":\"2021-08-31\"}")
                            }))
    @APIResponse(responseCode = "200", description = "The mission; its ETag names the new version")
    @APIResponse(responseCode = "400", description = "The problem names the field at fault; nothing is changed")
    @APIResponse(responseCode = "404", description = "No mission has this id")
    @APIResponse(responseCode = "409", description = "The register has such a mission already")
    @APIResponse(responseCode = "412", description = "Another version is stored than If-Match names")
    @APIResponse(responseCode = "422", description = "The States do not go together, or would change")
    @APIResponse(responseCode = "428", description = "There is no If-Match")
    public RestResponse<MissionView> change(
            @PathParam("id") String id,
            @Parameter(description = Preconditions.IF_MATCH, required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Context Request request,
            JsonNode patch) {
        return Preconditions.changed(versioned(Parameters.found(
                WHAT,
                id,
                known -> missions.change(known, stored -> {
                    Preconditions.requireMatch(ifMatch, request, stored);
                    return patched(stored.value(), patch);
                }))));
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
    public RestResponse<MissionView> setCity(@PathParam("id") String id, @NotNull @Valid MissionCity body) {
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
    public RestResponse<MissionView> removeCity(@PathParam("id") String id) {
        return settleCity(id, null);
    }

    private RestResponse<MissionView> settleCity(String id, @Nullable String city) {
        return Preconditions.changed(versioned(Parameters.found(
                WHAT,
                id,
                known -> missions.change(
                        known, stored -> new Missions.Change(stored.value().inCity(city), true)))));
    }

    private Missions.Change patched(Mission before, JsonNode patch) {
        NewMission content = mergePatch.apply(NewMission.of(before), patch, NewMission.class);
        requireSame("sendingState", before.sendingState(), content.sendingState());
        requireSame("receivingState", before.receivingState(), content.receivingState());
        boolean citySettled = patch.has("city");
        Mission after = content.mission(before.id(), citySettled ? null : before.citySource());
        requireSense(after);
        if (!after.accreditedTo().equals(before.accreditedTo())) {
            requireHost(after);
        }
        return new Missions.Change(after, citySettled);
    }

    /** Expulsions between the States name the mission. */
    private static void requireSame(String field, String before, String after) {
        if (!before.equals(after)) {
            throw Problems.unprocessable(field, "does not change; register another mission");
        }
    }

    private void requireSense(Mission mission) {
        Problems.refuse(mission.faults());
        boolean toReceiving = mission.accreditedTo().equals(mission.receivingState());
        States.require(List.of(
                States.Code.body("sendingState", mission.sendingState()),
                States.Code.body("receivingState", mission.receivingState()),
                States.Code.body("accreditedTo", toReceiving ? null : mission.accreditedTo())));
        if (mission.sendingState().equals(mission.receivingState())) {
            throw Problems.unprocessable("receivingState", "must be another State than sendingState");
        }
        if (mission.sendingState().equals(mission.accreditedTo())) {
            throw Problems.unprocessable("accreditedTo", "must be another than sendingState");
        }
    }

    private void requireHost(Mission mission) {
        if (!mission.accreditedTo().equals(mission.receivingState())
                && !states.hosts(mission.receivingState(), mission.accreditedTo())) {
            throw Problems.unprocessable(
                    "accreditedTo", "must be the receiving State or an organisation that it hosts");
        }
    }
}
