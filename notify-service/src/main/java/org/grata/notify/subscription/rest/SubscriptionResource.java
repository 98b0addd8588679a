package org.grata.notify.subscription.rest;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.base.IdGenerator;
import org.grata.notify.planning.Subscribing;
import org.grata.notify.planning.SubscriptionPlanning;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.address.WebhookUrls;
import org.grata.web.Answers;
import org.grata.web.Page;
import org.grata.web.PageRequest;
import org.grata.web.Parameters;
import org.grata.web.Problems;
import org.grata.web.json.MergePatch;
import org.grata.web.json.StrictJsonReader;

/** Standing orders of subscribers. */
@Path("/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions")
@RunOnVirtualThread
public class SubscriptionResource {
    private static final String WHAT = "subscription";

    private final Subscribing subscribing;
    private final SubscriptionPlanning planning;
    private final SubscriptionStore subscriptions;
    private final IdGenerator ids;
    private final Clock clock;
    private final MergePatch mergePatch;
    private final WebhookUrls urls;

    public SubscriptionResource(
            Subscribing subscribing,
            SubscriptionPlanning planning,
            SubscriptionStore subscriptions,
            IdGenerator ids,
            Clock clock,
            MergePatch mergePatch,
            WebhookUrls urls) {
        this.subscribing = subscribing;
        this.planning = planning;
        this.subscriptions = subscriptions;
        this.ids = ids;
        this.clock = clock;
        this.mergePatch = mergePatch;
        this.urls = urls;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Subscribe to reminders",
            description = "With AMQP the queue stands when the answer comes; with WEBHOOK the answer carries the secret"
                    + " of the signatures, which is not shown again. Reminders that are still ahead for expulsions"
                    + " already registered are planned; that those are registered is not told again.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "400", description = "The problem names every field at fault; nothing is stored")
    @APIResponse(responseCode = "503", description = "The message broker cannot be reached; nothing is stored")
    public Response subscribe(SubscriptionRequest request) {
        SubscriptionForm form = SubscriptionForm.read(request, urls);
        Subscription subscription = new Subscription(
                ids.next(),
                form.name(),
                form.filter(),
                form.leadTimes(),
                form.delivery(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<WebhookSecret> secret = subscribing.subscribe(subscription);
        return Answers.created(
                "/subscriptions/" + subscription.id(), SubscriptionView.of(subscription, secret.orElse(null)));
    }

    @GET
    @Operation(summary = "List subscriptions in the order of their creation")
    public Page<SubscriptionView> list(@BeanParam PageRequest page) {
        return Page.of(subscriptions.list(page.offset(), page.size()), page, subscriptions.count())
                .map(SubscriptionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a subscription")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404")
    public SubscriptionView show(@PathParam("id") String id) {
        return SubscriptionView.of(Parameters.found(WHAT, id, subscriptions::find));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @Operation(
            summary = "Change a subscription",
            description = "JSON merge patch (RFC 7396). Reminders still ahead are planned anew. Another URL is tried"
                    + " at once with what was not delivered yet; the type of delivery stays.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = StrictJsonReader.MERGE_PATCH,
                            schema = @Schema(implementation = SubscriptionRequest.class)))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "400")
    @APIResponse(responseCode = "404")
    public SubscriptionView change(@PathParam("id") String id, JsonNode patch) {
        return SubscriptionView.of(Parameters.found(
                WHAT, id, known -> planning.change(known, subscription -> patched(subscription, patch))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Unsubscribe",
            description = "Reminders not yet sent are cancelled; a queue is removed soon after with what is in it.")
    @APIResponse(responseCode = "204", description = "Unsubscribed")
    @APIResponse(responseCode = "404")
    public void unsubscribe(@PathParam("id") String id) {
        UUID known = Parameters.id(id);
        if (!subscribing.unsubscribe(known)) {
            throw Problems.notFound(WHAT, known);
        }
    }

    private Subscription patched(Subscription before, JsonNode patch) {
        SubscriptionForm form = SubscriptionForm.readChange(
                mergePatch.apply(SubscriptionView.content(before), patch, SubscriptionRequest.class),
                urls,
                before.delivery());
        return new Subscription(
                before.id(), form.name(), form.filter(), form.leadTimes(), form.delivery(), before.createdAt());
    }
}
