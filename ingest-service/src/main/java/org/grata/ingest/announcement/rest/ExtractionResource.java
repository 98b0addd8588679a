package org.grata.ingest.announcement.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.grata.ingest.announcement.Announcements;
import org.grata.message.Extraction;
import org.grata.web.json.PlainText;

/** Tells what a text says, and keeps nothing. */
@Path("/extractions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Extractions")
public class ExtractionResource {
    private final Announcements announcements;

    ExtractionResource(Announcements announcements) {
        this.announcements = announcements;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "extract",
            summary = "Tell what a text says",
            description = "Nothing is kept and nothing is published. A text that tells no measure has none.")
    @RequestBody(ref = "Submission")
    @Parameter(ref = "Published-At")
    @Parameter(ref = "Content-Language")
    @APIResponse(
            responseCode = "200",
            description = "What the text tells, each value with the words it rests on",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Extraction.class),
                            examples = @ExampleObject(name = "one measure", value = Examples.EXTRACTION)))
    @APIResponse(responseCode = "400", ref = "BadField")
    @APIResponse(responseCode = "413", ref = "LongText")
    @APIResponse(responseCode = "422", ref = "NotProcessable")
    @APIResponse(responseCode = "503", ref = "Busy")
    public Extraction extract(SubmissionRequest request) {
        return announcements.preview(request.toSubmission());
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Extraction extractPlain(PlainText text, @Context HttpHeaders headers) {
        return announcements.preview(PlainSubmission.of(headers, text));
    }
}
