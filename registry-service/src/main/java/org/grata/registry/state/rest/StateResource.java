package org.grata.registry.state.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.state.State;
import org.grata.registry.state.store.States;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** {@code /states}. */
@Path("/states")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "States")
public class StateResource {
    private final States states;

    public StateResource(States states) {
        this.states = states;
    }

    @GET
    @Operation(summary = "States and organisations, by code")
    public Page<State> list(@BeanParam PageRequest page, @QueryParam("kind") @Nullable String kind) {
        return states.list(page, Queries.constant("kind", kind, State.Kind.class));
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "One State or organisation",
            description =
                    "With its names in eight languages; an organisation with the States that host missions to it.")
    @APIResponse(
            responseCode = "200",
            description = "The State",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = State.class),
                            examples = @ExampleObject(name = "OSCE", value = """
                                                    {"code":"OSCE","kind":"ORGANISATION","name":"OSCE",\
                                                    "seatCity":"Vienna","seatZone":"Europe/Vienna","hostState":"AT",\
                                                    "hostStates":["AT"],"names":{"en":"OSCE","fr":"OSCE","de":"OSZE",\
                                                    "es":"OSCE","nl":"OVSE","cs":"OBSE","pl":"OBWE","ru":"ОБСЕ"}}""")))
    @APIResponse(responseCode = "404", description = "No State has this code")
    public State get(@PathParam("code") String code) {
        return states.find(code).orElseThrow(() -> Problems.notFound("State", code));
    }
}
