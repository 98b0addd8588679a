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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.ingest.announcement.Announcements;
import org.grata.message.Extraction;
import org.grata.web.Problem;
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
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmissionRequest.class),
                        examples = @ExampleObject(name = "a note to an embassy", value = Examples.SUBMISSION)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "the text alone", value = Examples.TEXT))
            })
    @Parameter(
            name = "Published-At",
            in = ParameterIn.HEADER,
            description = "Beside a plain text: when it was published, ISO 8601 with offset",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = HttpHeaders.CONTENT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "Beside a plain text: its language, ISO 639-1; detected when absent",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "What the text tells, each value with the words it rests on",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Extraction.class),
                            examples = @ExampleObject(name = "one measure", value = Examples.EXTRACTION)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing, malformed or unknown",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "no text", value = Examples.PROBLEM)))
    @APIResponse(
            responseCode = "413",
            description = "The text is longer than 1 MiB",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "long text", value = Examples.TOO_LARGE)))
    @APIResponse(
            responseCode = "422",
            description = "The language is not supported, or the text tells too many measures",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "language", value = Examples.NOT_PROCESSABLE)))
    @APIResponse(
            responseCode = "503",
            description = "Too many texts wait to be read; try again when the Retry-After is over",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
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
