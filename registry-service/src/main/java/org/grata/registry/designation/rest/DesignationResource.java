package org.grata.registry.designation.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.designation.Designation;
import org.grata.registry.designation.store.Designations;
import org.grata.registry.expulsion.rest.AsOf;
import org.grata.registry.expulsion.store.ExpulsionReader;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Violation;
import org.jspecify.annotations.Nullable;

/** {@code /expulsions/{id}/diplomats}. */
@Path("/expulsions/{id}/diplomats")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class DesignationResource {
    private static final String EXAMPLE = """
            {"diplomat":{"id":"0193a2f0-5b1e-7c4d-8e2a-3f6b9c0d1e2f","name":"Zoë Example","category":"DIPLOMAT",\
            "rank":"second secretary","missionId":"0193a2f0-4a0d-7b3c-9d1f-2e5a8b9c0d1e",\
            "status":"PERSONA_NON_GRATA","accreditedOn":"2019-09-01","personaNonGrataOn":"2022-03-29",\
            "departedOn":null,"anonymisedAt":null},"since":"2022-03-30T08:00:00Z"}""";

    private final ExpulsionReader expulsions;
    private final Designations designations;
    private final Clock clock;

    public DesignationResource(ExpulsionReader expulsions, Designations designations, Clock clock) {
        this.expulsions = expulsions;
        this.designations = designations;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The registered diplomats whom an expulsion orders to leave, in the order they were told",
            description = "With asOf those of whom the register said so then; the persons themselves are shown as they"
                    + " are known now. An expulsion that is merged into another one keeps its own list.")
    @APIResponse(responseCode = "200", description = "The diplomats")
    @APIResponse(responseCode = "404", description = "No expulsion has this id, or had it then")
    public Page<Designation> list(
            @PathParam("id") String id,
            @BeanParam PageRequest page,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam(AsOf.NAME) @Nullable String asOf) {
        Instant then = AsOf.of(asOf, clock);
        UUID known = Parameters.found("expulsion", id, uuid -> expulsions.find(uuid, then))
                .id();
        return designations.list(known, then, page);
    }

    @PUT
    @Path("/{diplomatId}")
    @Transactional
    @Operation(
            summary = "Say that an expulsion orders a diplomat to leave",
            description = "The diplomat becomes persona non grata (VCDR art. 9) on the day of the announcement, unless"
                    + " another day is known. Saying it again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content =
                    @Content(
                            schema = @Schema(implementation = Designation.class),
                            examples = @ExampleObject(name = "noted", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "It was known already",
            content = @Content(schema = @Schema(implementation = Designation.class)))
    @APIResponse(responseCode = "404", description = "No expulsion or no diplomat has this id")
    @APIResponse(
            responseCode = "409",
            description = "The detail tells the rule: the expulsion left the register (NOT_IN_REGISTER), is reversed"
                    + " (ALREADY_REVERSED) or was only threatened (NOT_ORDERED); as many as it orders to leave are named"
                    + " already (HEADCOUNT_REACHED); the person departed before (ILLEGAL_TRANSITION) or was accredited"
                    + " after it (DATES_OUT_OF_ORDER)")
    @APIResponse(
            responseCode = "422",
            description = "The diplomat's mission is not one of the sending State in the receiving State, or to the"
                    + " organisation that expels")
    public Response designate(@PathParam("id") String id, @PathParam("diplomatId") String diplomatId) {
        Designations.Outcome outcome = designations.designate(Parameters.id(id), diplomat(diplomatId));
        return Response.status(outcome.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(outcome.designation())
                .build();
    }

    @DELETE
    @Path("/{diplomatId}")
    @Transactional
    @Operation(
            summary = "Take back that an expulsion orders a diplomat to leave",
            description = "The diplomat's status stays as it is: nobody ceases to be persona non grata by this. What"
                    + " the register said until now is kept, and shown by asOf.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "The register does not say that it does")
    public void end(@PathParam("id") String id, @PathParam("diplomatId") String diplomatId) {
        designations.end(Parameters.id(id), diplomat(diplomatId));
    }

    private static UUID diplomat(String id) {
        return Parameters.uuid("diplomatId", Violation.PATH, id);
    }
}
