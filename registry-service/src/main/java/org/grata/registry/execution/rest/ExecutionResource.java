package org.grata.registry.execution.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.execution.Execution.Step;
import org.grata.registry.execution.Stage;
import org.grata.registry.execution.store.Executions;
import org.grata.registry.expulsion.rest.AsOf;
import org.grata.registry.expulsion.store.ExpulsionReader;
import org.grata.registry.expulsion.store.KnownExpulsion;
import org.grata.web.Parameters;
import org.jspecify.annotations.Nullable;

/** {@code /expulsions/{id}/execution}. */
@Path("/expulsions/{id}/execution")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class ExecutionResource {
    private static final String EXAMPLE = """
            {"stage":"DEPARTED","inForceOn":"2022-04-01","endedOn":"2022-04-12","departed":21,"history":[\
            {"stage":"IN_FORCE","inForceOn":"2022-04-01","endedOn":null,"departed":null,\
            "note":"note verbale handed over","recordedAt":"2022-04-01T10:00:00Z",\
            "supersededAt":"2022-04-13T08:00:00Z"},\
            {"stage":"DEPARTED","inForceOn":"2022-04-01","endedOn":"2022-04-12","departed":21,\
            "recordedAt":"2022-04-13T08:00:00Z","supersededAt":null}]}""";

    private static final String NOT_BLANK = "(?s).*\\S.*";
    private static final String MUST_NOT_BE_BLANK = "must not be blank";

    private final ExpulsionReader expulsions;
    private final Executions executions;
    private final Clock clock;

    public ExecutionResource(ExpulsionReader expulsions, Executions executions, Clock clock) {
        this.expulsions = expulsions;
        this.executions = executions;
        this.clock = clock;
    }

    /**
     * What a client sends to tell a step.
     *
     * @param stage IN_FORCE, DEPARTED or LAPSED
     * @param on the day it happened, at the receiving State's seat of government
     * @param departed how many left; only with DEPARTED, absent when nobody said
     * @param note where it is known from; kept with the history
     */
    public record StepRequest(
            @NotNull @Schema(examples = "DEPARTED", description = "IN_FORCE, DEPARTED or LAPSED")
            Stage stage,

            @NotNull
            @Schema(
                    examples = "2022-04-12",
                    description = "The day it happened, at the receiving State's seat of government")
            LocalDate on,

            @Schema(examples = "21", description = "How many left; only with DEPARTED, absent when nobody said")
            @Nullable
            @Min(1)
            Integer departed,

            @Nullable @Size(max = 2000) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String note) {}

    /**
     * What a client sends to take the last step back.
     *
     * @param note why; kept with the history
     */
    public record UndoRequest(
            @Nullable @Size(max = 2000) @Pattern(regexp = NOT_BLANK, message = MUST_NOT_BE_BLANK)
            String note) {}

    @GET
    @Transactional
    @Operation(
            summary = "What became of the order to leave, and all that was told of it",
            description = "An expulsion that is reversed, or merged into another one, keeps what was told of it.")
    @APIResponse(
            responseCode = "200",
            description = "The execution; its stage is ANNOUNCED when nothing is told",
            content =
                    @Content(
                            schema = @Schema(implementation = ExecutionView.class),
                            examples = @ExampleObject(name = "departed", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No expulsion has this id, or had it then")
    public ExecutionView get(
            @PathParam("id") String id,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam(AsOf.NAME) @Nullable String asOf) {
        return view(id, AsOf.of(asOf, clock));
    }

    private ExecutionView view(String id, @Nullable Instant asOf) {
        KnownExpulsion expulsion = Parameters.found("expulsion", id, uuid -> expulsions.find(uuid, asOf));
        return ExecutionView.of(expulsion.measure().status(), executions.history(expulsion.id(), asOf));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Tell what became of the order to leave",
            description = "IN_FORCE: notified to the sending State (VCDR art. 9(1)). DEPARTED: all have left, after an"
                    + " order in force or one of which only the announcement is known. LAPSED: the period of an order in"
                    + " force ended and no departure is known, so that the receiving State may refuse to recognise the"
                    + " persons as members of the mission (VCDR art. 9(2)). The stage that stands may be told again with"
                    + " another day or number: that corrects it. DEPARTED and LAPSED are final, unless taken back.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StepRequest.class),
                            examples = @ExampleObject(name = "in force", value = """
                                    {"stage":"IN_FORCE","on":"2022-04-01","note":"note verbale handed over"}""")))
    @APIResponse(responseCode = "200", description = "The execution as it stands now")
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    @APIResponse(
            responseCode = "409",
            description = "The detail tells the rule: the expulsion left the register (NOT_IN_REGISTER), is reversed"
                    + " (ALREADY_REVERSED), was only threatened (NOT_ORDERED) or only mentioned (NOT_ANNOUNCED); an order"
                    + " that is not in force does not lapse (NOT_IN_FORCE); nothing follows DEPARTED and LAPSED"
                    + " (ENDED_ALREADY); ANNOUNCED is no step (NO_STEP)")
    @APIResponse(
            responseCode = "422",
            description = "The day is in the future at the receiving State's seat, or before the announcement, the day"
                    + " the order came into force or, of LAPSED, the deadline; or departed is given without DEPARTED")
    public ExecutionView tell(@PathParam("id") String id, @NotNull @Valid StepRequest body) {
        UUID uuid = Parameters.id(id);
        executions.tell(uuid, new Step(body.stage(), body.on(), body.departed()), body.note());
        return view(id, null);
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Take back the last step that was told",
            description = "The one before stands again; what the register said until now is kept, and shown by asOf.")
    @APIResponse(responseCode = "200", description = "The execution as it stands now")
    @APIResponse(responseCode = "404", description = "No expulsion has this id")
    @APIResponse(
            responseCode = "409",
            description = "No step is told (NOTHING_TOLD), or the expulsion is no order that stands")
    public ExecutionView takeBack(@PathParam("id") String id, @NotNull @Valid UndoRequest body) {
        executions.takeBack(Parameters.id(id), body.note());
        return view(id, null);
    }
}
