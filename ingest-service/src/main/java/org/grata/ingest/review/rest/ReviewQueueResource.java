package org.grata.ingest.review.rest;

import java.time.Clock;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.ingest.review.ReviewQueue;
import org.grata.web.PageRequest;

/** What waits for a person. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewQueueResource {
    private final ReviewQueue queue;
    private final Clock clock;

    ReviewQueueResource(ReviewQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List what waits for a person, the earliest deadline first",
            description = "Announcements of which a measure is unconfirmed or two readers disagree, those without a"
                    + " deadline last. counts tells how many of those asked for are overdue, due within 24 hours, later"
                    + " or without a deadline. A State or status is found in what any reader told.")
    @APIResponse(responseCode = "200", description = "A page of the queue")
    @APIResponse(responseCode = "400", description = "A parameter is malformed or out of range")
    public ReviewPage list(@BeanParam ReviewFilter filter, @BeanParam PageRequest page) {
        return ReviewPage.of(queue.find(filter.query(), page, clock.instant()), page);
    }
}
