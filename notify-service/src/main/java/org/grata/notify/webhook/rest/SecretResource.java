package org.grata.notify.webhook.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.store.SubscriptionStore;
import org.grata.notify.webhook.WebhookSecret;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.store.WebhookEndpointStore;
import org.grata.web.Parameters;
import org.grata.web.Problems;

/** Changes of the secret that signs what a webhook gets. */
@Path("/subscriptions/{id}/secret")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions")
@RunOnVirtualThread
public class SecretResource {
    private final SubscriptionStore subscriptions;
    private final WebhookEndpointStore endpoints;
    private final WebhookConfig config;
    private final Clock clock;

    public SecretResource(
            SubscriptionStore subscriptions, WebhookEndpointStore endpoints, WebhookConfig config, Clock clock) {
        this.subscriptions = subscriptions;
        this.endpoints = endpoints;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A new secret.
     *
     * @param secret not told again
     * @param formerValidUntil until then requests are signed with the one before too
     */
    @Schema(name = "NewSecret")
    public record NewSecret(
            @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            String secret,

            Instant formerValidUntil) {
        @Override
        public String toString() {
            return "NewSecret";
        }
    }

    @POST
    @Operation(
            summary = "Change the secret of a webhook",
            description = "Shown once. For a day, unless the operator says otherwise, requests carry two signatures, of"
                    + " this secret and of the one before; older ones are of no use from now on.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404")
    @APIResponse(responseCode = "409", description = "The subscription is none of a webhook")
    public NewSecret change(@PathParam("id") String id) {
        UUID subscription = Parameters.found(
                "subscription", id, known -> subscriptions.find(known).map(Subscription::id));
        WebhookSecret secret = WebhookSecret.random();
        Instant formerUntil =
                clock.instant().plus(config.formerSecretValidFor()).truncatedTo(ChronoUnit.MICROS);
        if (!endpoints.rotate(subscription, secret, formerUntil)) {
            throw Problems.conflict("NOT_A_WEBHOOK", "only what is sent by webhook is signed with a secret");
        }
        return new NewSecret(secret.text(), formerUntil);
    }
}
