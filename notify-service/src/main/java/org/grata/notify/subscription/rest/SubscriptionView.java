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

/** A subscription as its owner sees it. */
@Schema(name = "Subscription")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        UUID id,
        String name,
        FilterRequest filter,
        List<String> leadTimes,
        DeliveryRequest delivery,

        @Schema(description = "The durable queue on the broker that holds the reminders")
        String queue,

        Instant createdAt) {
    static SubscriptionView of(Subscription subscription) {
        SubscriptionRequest content = content(subscription);
        return new SubscriptionView(
                subscription.id(),
                subscription.name(),
                content.filter(),
                subscription.leadTimes().stream().map(LeadTime::iso).toList(),
                content.delivery(),
                switch (subscription.delivery()) {
                    case Delivery.Amqp _ -> Delivery.Amqp.queue(subscription.id());
                },
                subscription.createdAt());
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
                    case Delivery.Amqp _ -> new DeliveryRequest("AMQP", null);
                });
    }
}
