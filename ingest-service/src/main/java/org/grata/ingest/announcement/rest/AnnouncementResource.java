package org.grata.ingest.announcement.rest;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
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
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Preconditions;
import org.grata.web.json.PlainText;
import org.jboss.resteasy.reactive.RestResponse;
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
    @RequestBody(ref = "Submission")
    @Parameter(ref = "Published-At")
    @Parameter(ref = "Content-Language")
    @APIResponse(
            responseCode = "201",
            description = "It is new and was kept",
            headers = @Header(name = "Location", description = "Where it can be read"),
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there before; this is the first result",
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(responseCode = "400", ref = "BadField")
    @APIResponse(responseCode = "413", ref = "LongText")
    @APIResponse(
            responseCode = "422",
            ref = "NotProcessable",
            description = "The language is not supported, the text tells too many measures, or the Idempotency-Key"
                    + " was used for another text")
    @APIResponse(responseCode = "503", ref = "Busy")
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
                Answers.created("/announcements/" + created.id(), AnnouncementView.of(created));
            case SubmissionResult.Repeated(StoredAnnouncement first) ->
                Response.ok(AnnouncementView.of(first)).build();
        };
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAnnouncement",
            summary = "Show an announcement with its text, what it tells and its readings",
            description = "Its ETag names the newest reading; a review sends it back as If-Match.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "304", description = "The caller has it, as If-None-Match says")
    @APIResponse(responseCode = "404", description = "No announcement has this id")
    public RestResponse<AnnouncementView> get(
            @Parameter(schema = @Schema(format = "uuid")) @PathParam("id") String id, @Context Request request) {
        return Preconditions.answer(
                request, AnnouncementView.versioned(Parameters.found("announcement", id, announcements::find)));
    }

    @GET
    @Operation(operationId = "listAnnouncements", summary = "List announcements, the newest first")
    @APIResponse(responseCode = "200", description = "A page of announcements, without their texts")
    @APIResponse(responseCode = "400", description = "The page or its size is out of range")
    public Page<AnnouncementSummary> list(@BeanParam PageRequest page) {
        return announcements.list(page);
    }
}
