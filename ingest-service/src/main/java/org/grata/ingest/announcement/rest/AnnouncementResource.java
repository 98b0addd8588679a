package org.grata.ingest.announcement.rest;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.ingest.announcement.AnnouncementSummary;
import org.grata.ingest.announcement.Announcements;
import org.grata.ingest.announcement.StoredAnnouncement;
import org.grata.ingest.announcement.Submission;
import org.grata.ingest.announcement.SubmissionResult;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problem;
import org.grata.web.Problems;
import org.grata.web.Violation;
import org.grata.web.json.PlainText;
import org.jspecify.annotations.Nullable;

/** Takes announcements in and shows them. */
@Path("/announcements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Announcements")
public class AnnouncementResource {
    private final Announcements announcements;

    AnnouncementResource(Announcements announcements) {
        this.announcements = announcements;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitAnnouncement",
            summary = "Submit an announcement",
            description = "Keeps the text, reads it and publishes what it tells. The same text again is answered"
                    + " with the first result, and nothing is published: texts are the same when they differ in"
                    + " white space only, whatever their instant, title or source. So is a call that repeats an"
                    + " Idempotency-Key with the same text.")
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
            responseCode = "201",
            description = "It is new and was kept",
            headers = @Header(name = "Location", description = "Where it can be read"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there before; this is the first result",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnouncementView.class)))
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
            description = "The language is not supported, the text tells too many measures, or the Idempotency-Key"
                    + " was used for another text",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "language", value = Examples.NOT_PROCESSABLE)))
    @APIResponse(
            responseCode = "503",
            description = "Too many texts wait to be read; try again when the Retry-After is over",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response submit(
            SubmissionRequest request,
            @Parameter(
                            description = "Makes a repeated call safe: 1 to 255 visible ASCII characters. Kept for 30"
                                    + " days after its first use, unless the service is configured otherwise; after"
                                    + " that it may be used for another text.")
                    @HeaderParam(Announcements.IDEMPOTENCY_KEY)
                    @Nullable
                    String key) {
        return submit(request.toSubmission(), key);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response submitPlain(
            PlainText text,
            @Context HttpHeaders headers,
            @HeaderParam(Announcements.IDEMPOTENCY_KEY) @Nullable String key) {
        return submit(PlainSubmission.of(headers, text), key);
    }

    private Response submit(Submission submission, @Nullable String key) {
        return switch (announcements.submit(submission, key)) {
            case SubmissionResult.Created(StoredAnnouncement created) ->
                Response.created(URI.create("/announcements/" + created.id()))
                        .entity(AnnouncementView.of(created))
                        .build();
            case SubmissionResult.Repeated(StoredAnnouncement first) ->
                Response.ok(AnnouncementView.of(first)).build();
        };
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAnnouncement", summary = "Show an announcement with its text and what it tells")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No announcement has this id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AnnouncementView get(@Parameter(schema = @Schema(format = "uuid")) @PathParam("id") String id) {
        UUID uuid = Parameters.uuid("id", Violation.PATH, id);
        return announcements
                .find(uuid)
                .map(AnnouncementView::of)
                .orElseThrow(() -> Problems.notFound("announcement", uuid));
    }

    @GET
    @Operation(operationId = "listAnnouncements", summary = "List announcements, the newest first")
    @APIResponse(responseCode = "200", description = "A page of announcements, without their texts")
    @APIResponse(
            responseCode = "400",
            description = "The page or its size is out of range",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<AnnouncementSummary> list(@BeanParam PageRequest page) {
        return announcements.list(page);
    }
}
