package org.grata.registry.expulsion.rest;

import java.net.URI;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.expulsion.messaging.HandRecording;

/** What persons record in {@code /expulsions}. */
@Path("/expulsions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class EntryResource {
    private static final String EXAMPLE = """
            {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21},
             "category": "EMBASSY_STAFF", "missions": [{"kind": "CONSULATE", "city": "Antwerp"}],
             "announcedOn": "2022-03-29", "deadline": {"type": "DURATION", "iso": "P15D"},
             "grounds": ["ESPIONAGE"], "title": "Note verbale of 29 March"}""";

    private final Entries entries;
    private final ExpulsionResource expulsions;

    EntryResource(Entries entries, ExpulsionResource expulsions) {
        this.entries = entries;
        this.expulsions = expulsions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Record an expulsion by hand",
            description = "What a person knows without a text: it is CONFIRMED and outranks what texts tell. It is"
                    + " resolved like a report, so a measure that the register knows is not recorded twice. The report"
                    + " has an announcementId of its own, which ingest does not know. leaveBy is computed when it is"
                    + " not given: hours count from publishedAt, days end at the receiving State's seat of government.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewExpulsion.class),
                            examples = @ExampleObject(name = "by note verbale", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location names it",
            content = @Content(schema = @Schema(implementation = ExpulsionView.class)))
    @APIResponse(responseCode = "200", description = "The register knew the measure, and has the record as a report")
    @APIResponse(responseCode = "400", description = "A field is missing or malformed")
    @APIResponse(responseCode = "422", description = "It is a reversal, which is recorded elsewhere")
    public Response record(@NotNull @Valid NewExpulsion body) {
        HandRecording.Recorded recorded = entries.record(body);
        String id = recorded.expulsionId().toString();
        return Response.status(recorded.joined() ? Response.Status.OK : Response.Status.CREATED)
                .location(URI.create("/expulsions/" + id))
                .entity(expulsions.get(id, null))
                .build();
    }
}
