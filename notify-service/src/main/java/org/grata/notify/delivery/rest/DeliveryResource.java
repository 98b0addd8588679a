package org.grata.notify.delivery.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.notify.delivery.DeliveryState;
import org.grata.notify.delivery.KnownDelivery;
import org.grata.notify.delivery.store.DeliveryStore;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** What became of the reminders that were fired. */
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
@RunOnVirtualThread
public class DeliveryResource {
    private static final String WHAT = "delivery";

    private final DeliveryStore deliveries;
    private final WebhookConfig config;

    public DeliveryResource(DeliveryStore deliveries, WebhookConfig config) {
        this.deliveries = deliveries;
        this.config = config;
    }

    @GET
    @Operation(summary = "List what became of fired reminders, in the order in which they were due")
    public Page<DeliveryView> list(
            @QueryParam("subscriptionId") @Nullable String subscriptionId,
            @Parameter(schema = @Schema(implementation = DeliveryState.class)) @QueryParam("state") @Nullable
                    String state,
            @BeanParam PageRequest page) {
        var query = new DeliveryStore.Query(
                Queries.uuid("subscriptionId", subscriptionId),
                Queries.constant("state", state, DeliveryState.class),
                page.offset(),
                page.size());
        return Page.counted(deliveries.list(query), page, deliveries.count(query, Page.COUNTED + 1))
                .map(DeliveryView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a delivery", description = "Its id is that of the reminder.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = "There is none, or the reminder is not fired")
    public DeliveryView show(@PathParam("id") String id) {
        return DeliveryView.of(Parameters.found(WHAT, id, deliveries::find));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(
            summary = "Try a delivery again",
            description = "At once, though the subscriber failed often, and from then on as long as a new one.")
    @APIResponse(
            responseCode = "202",
            description = "To be tried",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "404")
    @APIResponse(responseCode = "409", description = "It is delivered, or the subscription is deleted")
    public Response retry(@PathParam("id") String id) {
        KnownDelivery before = Parameters.found(WHAT, id, deliveries::find);
        if (before.state() == DeliveryState.DELIVERED) {
            throw Problems.conflict("ALREADY_DELIVERED", "the subscriber has it");
        }
        if (!deliveries.retry(before, config.retry().giveUpAfter())) {
            throw Problems.conflict("NOT_TO_BE_DELIVERED", "the subscription is deleted, or it is delivered by now");
        }
        return Response.accepted(show(id)).build();
    }
}
