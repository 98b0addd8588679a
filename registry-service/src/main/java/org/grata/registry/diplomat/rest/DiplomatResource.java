package org.grata.registry.diplomat.rest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.grata.registry.diplomat.Diplomat;
import org.grata.registry.diplomat.Lifecycle;
import org.grata.registry.diplomat.store.Diplomats;
import org.grata.registry.mission.store.Missions;
import org.grata.registry.state.store.States;
import org.grata.vocabulary.PersonCategory;
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

/** {@code /diplomats}. */
@Path("/diplomats")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diplomats")
public class DiplomatResource {
    private static final String WHAT = "diplomat";

    private final Diplomats diplomats;
    private final Missions missions;
    private final MergePatch mergePatch;

    public DiplomatResource(Diplomats diplomats, Missions missions, MergePatch mergePatch) {
        this.diplomats = diplomats;
        this.missions = missions;
        this.mergePatch = mergePatch;
    }

    @GET
    @Operation(summary = "Diplomats, by name; the likest first when words are looked for")
    public Page<Diplomat> list(
            @BeanParam PageRequest page,
            @QueryParam("missionId") @Nullable String missionId,
            @QueryParam("sendingState") @Nullable String sendingState,
            @QueryParam("receivingState") @Nullable String receivingState,
            @QueryParam("category") @Nullable String category,
            @QueryParam("status") @Nullable String status,
            @Parameter(description = "Words like those of the name, whatever the accents", example = "zoe sampleova")
                    @QueryParam("q")
                    @Nullable
                    String q) {
        States.require(List.of(
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
    @APIResponse(responseCode = "200", description = "The diplomat; its ETag names the version")
    @APIResponse(responseCode = "304", description = "If-None-Match names the version that is stored")
    @APIResponse(responseCode = "404", description = "No diplomat has this id")
    public RestResponse<Diplomat> get(@PathParam("id") String id, @Context Request request) {
        return Preconditions.answer(request, Parameters.found(WHAT, id, diplomats::find));
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
        requireMission(body.missionId());
        Diplomat added = diplomats.add(id -> sound(body.diplomat(id, null)));
        return Answers.created("/diplomats/" + added.id(), added);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @Transactional
    @Operation(
            summary = "Change a diplomat",
            description = "JSON merge patch (RFC 7396) of what POST takes; null removes. Who is accredited may become"
                    + " persona non grata (VCDR art. 9) and depart; nobody comes back from there.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = StrictJsonReader.MERGE_PATCH,
                            schema = @Schema(implementation = NewDiplomat.class),
                            examples = {
                                @ExampleObject(name = "promoted", value = "{\"rank\":\"first secretary\"}"),
                                @ExampleObject(
                                        name = "persona non grata",
                                        value = "{\"status\":\"PERSONA_NON_GRATA\","
                                                + "\"personaNonGrataOn\":\"2021-04-17\"}")
                            }))
    @APIResponse(responseCode = "200", description = "The diplomat; its ETag names the new version")
    @APIResponse(responseCode = "400", description = "The problem names the field at fault; nothing is changed")
    @APIResponse(responseCode = "404", description = "No diplomat has this id")
    @APIResponse(
            responseCode = "409",
            description = "The person cannot change to this status, or is anonymised; the detail tells the rule")
    @APIResponse(responseCode = "412", description = "Another version is stored than If-Match names")
    @APIResponse(responseCode = "422", description = "No mission has this id")
    @APIResponse(responseCode = "428", description = "There is no If-Match")
    public RestResponse<Diplomat> change(
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
                known -> diplomats.change(known, stored -> {
                    Preconditions.requireMatch(ifMatch, request, stored);
                    return patched(stored.value(), patch);
                })));
    }

    private Diplomat patched(Diplomat before, JsonNode patch) {
        NewDiplomat content = mergePatch.apply(NewDiplomat.of(before), patch, NewDiplomat.class);
        requireMission(content.missionId());
        Diplomat after = sound(content.diplomat(before.id(), before.anonymisedAt()));
        requireWithheld(before, after);
        Lifecycle.objection(before.status(), after.status()).ifPresent(rule -> {
            throw Problems.conflict("ILLEGAL_TRANSITION", rule);
        });
        return after;
    }

    private static void requireWithheld(Diplomat before, Diplomat after) {
        if (before.anonymisedAt() != null
                && !(after.name().equals(before.name()) && Objects.equals(after.rank(), before.rank()))) {
            throw Problems.conflict("ANONYMISED", "the name and the rank of the person are withheld for good");
        }
    }

    private static Diplomat sound(Diplomat diplomat) {
        Problems.refuse(Lifecycle.faults(diplomat));
        return diplomat;
    }

    /** Missions are never deleted, so what is seen here still holds when the row is written. */
    private void requireMission(UUID id) {
        if (missions.find(id).isEmpty()) {
            throw Problems.unprocessable("missionId", "no mission has the id " + id);
        }
    }
}
