package org.grata.ingest.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.ingest.announcement.rest.AnnouncementView;
import org.grata.ingest.review.Review;
import org.grata.ingest.review.Reviews;
import org.grata.web.Parameters;
import org.grata.web.Preconditions;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a person decides on an announcement. */
@Path("/announcements/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewResource {
    private static final String EXAMPLE = """
            {"by": "Protocol desk", "decisions": [
              {"measure": 0, "decision": "CORRECT", "note": "the ministry corrected the number",
               "corrected": {"headcount": {"count": 22}, "deadline": {"type": "DURATION", "iso": "PT72H"}}},
              {"measure": 1, "decision": "REJECT", "note": "happened in 2018"}]}""";

    private final Reviews reviews;
    private final ReviewForm form;

    ReviewResource(Reviews reviews, ReviewForm form) {
        this.reviews = reviews;
        this.form = form;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviewAnnouncement",
            summary = "Decide on the measures of an announcement",
            description = "Makes a reading of a person, which stands from then on, and tells the register, which tells"
                    + " everybody who was told. Measures without a decision stay as they are. Decisions may be made"
                    + " again. An empty list says that the reading is all that the text tells.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewRequest.class),
                            examples = @ExampleObject(name = "one corrected, one rejected", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The announcement with the new reading",
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(responseCode = "400", description = "A decision or a value is not in order; errors name each")
    @APIResponse(responseCode = "404", description = "No announcement has this id")
    @APIResponse(responseCode = "412", description = "There is a newer reading than the one that was decided on")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AnnouncementView> review(
            @Parameter(schema = @Schema(format = "uuid")) @PathParam("id") String id,
            @NotNull @Valid ReviewRequest body,
            @Parameter(description = Preconditions.IF_MATCH, required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Context Request request) {
        Review review = form.review(body);
        return Preconditions.changed(AnnouncementView.versioned(Parameters.found(
                "announcement",
                id,
                uuid -> reviews.decide(
                        uuid,
                        review,
                        stored -> Preconditions.requireMatch(ifMatch, request, AnnouncementView.versioned(stored))))));
    }
}
