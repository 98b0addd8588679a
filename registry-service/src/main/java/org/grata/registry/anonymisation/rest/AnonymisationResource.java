package org.grata.registry.anonymisation.rest;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.anonymisation.store.Anonymisations;
import org.grata.registry.diplomat.Diplomat;
import org.grata.web.Parameters;
import org.grata.web.Preconditions;
import org.grata.web.Problems;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of a diplomat's data on request of the person (GDPR art. 17, for instance). */
@Path("/diplomats")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Diplomats")
public class AnonymisationResource {
    private static final String WHAT = "diplomat";
    private static final String EXAMPLE = """
            {"id":"0193a2f0-5b1e-7c4d-8e2a-3f6b9c0d1e2f","name":"withheld 0193a2f0-5b1e-7c4d-8e2a-3f6b9c0d1e2f",\
            "category":"DIPLOMAT","rank":null,"missionId":"0193a2f0-4a0d-7b3c-9d1f-2e5a8b9c0d1e",\
            "status":"PERSONA_NON_GRATA","accreditedOn":"2019-09-01","personaNonGrataOn":"2022-03-29",\
            "departedOn":null,"anonymisedAt":"2026-05-04T08:00:00Z"}""";

    private final Anonymisations anonymisations;

    public AnonymisationResource(Anonymisations anonymisations) {
        this.anonymisations = anonymisations;
    }

    @POST
    @Path("/{id}/anonymisation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Withhold the name of a diplomat for good",
            description = "Name and rank are replaced by a pseudonym: in the diplomat, and in the reports, revisions,"
                    + " quotes, titles and notes of every expulsion that the diplomat is or was linked to, or that names"
                    + " a person of exactly this name (whatever the capitals) between the same States; also in what"
                    + " asOf shows. Counts, links, revisions and dates stay. It cannot be undone; doing it again"
                    + " changes nothing. Other spellings of the name are not found; the texts of announcements are kept"
                    + " by the ingest service; and an announcement that comes later, or a later reading of one, may"
                    + " bring the name again.")
    @APIResponse(
            responseCode = "200",
            description = "The diplomat; its ETag names the version",
            content =
                    @Content(
                            schema = @Schema(implementation = Diplomat.class),
                            examples = @ExampleObject(name = "withheld", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "The note is malformed")
    @APIResponse(responseCode = "404", description = "No diplomat has this id")
    public RestResponse<Diplomat> anonymise(@PathParam("id") String id, @NotNull @Valid AnonymisationRequest body) {
        return Preconditions.changed(Parameters.found(WHAT, id, known -> anonymisations.anonymise(known, body.note())));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Delete a diplomat whom no expulsion names",
            description = "For one who was registered by mistake. Whom expulsions name, or named, is anonymised"
                    + " instead.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "No diplomat has this id")
    @APIResponse(
            responseCode = "409",
            description = "Expulsions of now or of the past name the diplomat (NAMED_IN_HISTORY)")
    public void delete(@PathParam("id") String id) {
        UUID known = Parameters.id(id);
        if (!anonymisations.delete(known)) {
            throw Problems.notFound(WHAT, known);
        }
    }
}
