package org.grata.notify.subscription.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.notify.subscription.Delivery;
import org.grata.notify.subscription.LeadTime;
import org.grata.notify.subscription.Subscription;
import org.grata.notify.subscription.rest.SubscriptionRequest.DeliveryRequest;
import org.grata.notify.subscription.rest.SubscriptionRequest.FilterRequest;
import org.grata.notify.webhook.WebhookSecret;
import org.jspecify.annotations.Nullable;

/** A subscription as its owner sees it. */
@Schema(name = "Subscription")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        UUID id,
        String name,
        FilterRequest filter,
        List<String> leadTimes,
        DeliveryRequest delivery,

        @Schema(description = "With AMQP: the durable queue on the broker that holds the reminders") @Nullable
        String queue,

        @Schema(
                description = "With WEBHOOK, once only, when it was made: the key of the signatures",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable
        String secret,

        Instant createdAt) {
    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    /** @param secret null except when it was just made */
    static SubscriptionView of(Subscription subscription, @Nullable WebhookSecret secret) {
        SubscriptionRequest content = content(subscription);
        return new SubscriptionView(
                subscription.id(),
                subscription.name(),
                content.filter(),
                subscription.leadTimes().stream().map(LeadTime::iso).toList(),
                content.delivery(),
                switch (subscription.delivery()) {
                    case Delivery.Amqp _ -> Delivery.Amqp.queue(subscription.id());
                    case Delivery.Webhook _, Delivery.Pull _ -> null;
                },
                secret == null ? null : secret.text(),
                subscription.createdAt());
    }

    /** Without the secret, which nobody is to find in a log. */
    @Override
    public String toString() {
        return "SubscriptionView " + id;
    }

    /** What a merge patch is applied to: the part of a subscription that a caller may change. */
    static SubscriptionRequest content(Subscription subscription) {
        return new SubscriptionRequest(
                subscription.name(),
                new FilterRequest(
                        List.copyOf(subscription.filter().receivingStates()),
                        List.copyOf(subscription.filter().sendingStates()),
                        List.copyOf(subscription.filter().stages()),
                        subscription.filter().unconfirmed()),
                subscription.leadTimes().stream().map(LeadTime::iso).toList(),
                switch (subscription.delivery()) {
                    case Delivery.Webhook webhook ->
                        new DeliveryRequest(webhook.type(), webhook.url().toString());
                    case Delivery.Amqp amqp -> new DeliveryRequest(amqp.type(), null);
                    case Delivery.Pull pull -> new DeliveryRequest(pull.type(), null);
                });
    }
}
