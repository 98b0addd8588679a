package org.grata.notify.subscription.rest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.messaging.topology.Topology;
import org.grata.notify.reminder.messaging.ReminderAddress;
import org.grata.notify.subscription.Channel;
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

        @Schema(
                description =
                        "With AMQP: what holds the reminders on the broker: the subscription's queue, or the stream"
                                + " that it shares; absent when the subscriber brings a queue")
        @Nullable
        String queue,

        @Schema(
                description = "With AMQP: the routing key of its reminders on grata.deadlines, as a topic pattern",
                examples = "deadline.*.*.*.0195f000-0000-7000-8000-00000000005b")
        @Nullable
        String bindingKey,

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
                subscription.delivery() instanceof Delivery.Amqp(Delivery.Queue queue)
                        ? name(queue, subscription.id())
                        : null,
                subscription.delivery() instanceof Delivery.Amqp ? ReminderAddress.bindingKey(subscription.id()) : null,
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
                    case Delivery.Webhook(URI url) -> new DeliveryRequest(Channel.WEBHOOK.name(), url.toString(), null);
                    case Delivery.Amqp(Delivery.Queue queue) ->
                        new DeliveryRequest(Channel.AMQP.name(), null, queue.name());
                    case Delivery.Pull _ -> new DeliveryRequest(Channel.PULL.name(), null, null);
                });
    }

    private static @Nullable String name(Delivery.Queue queue, UUID subscriptionId) {
        return switch (queue) {
            case DEDICATED -> Delivery.Amqp.queue(subscriptionId);
            case SHARED -> Topology.REMINDER_STREAM;
            case OWN -> null;
        };
    }
}
