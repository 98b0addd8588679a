package org.grata.notify.delivery.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.notify.delivery.DeliveryState;
import org.grata.notify.delivery.KnownDelivery;
import org.grata.notify.subscription.Channel;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** A delivery as a caller sees it. */
@Schema(name = "Delivery")
public record DeliveryView(
        @Schema(description = "The id of the reminder") UUID id,
        UUID subscriptionId,
        UUID expulsionId,
        ReminderStage stage,

        @Schema(description = "Null unless the stage is LEAD") @Nullable
        String leadTime,

        int revision,
        Instant dueAt,
        Instant firedAt,
        Channel type,
        DeliveryState state,
        int attempts,

        @Schema(description = "Null unless PENDING") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "The status of the last answer; null without one") @Nullable
        Integer lastStatus,

        @Nullable String lastError,
        @Nullable Instant firstAttemptAt,
        @Nullable Instant deliveredAt) {
    static DeliveryView of(KnownDelivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.subscriptionId(),
                delivery.expulsionId(),
                delivery.stage(),
                delivery.leadTime(),
                delivery.revision(),
                delivery.dueAt(),
                delivery.firedAt(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.lastStatus(),
                delivery.lastError(),
                delivery.firstAttemptAt(),
                delivery.deliveredAt());
    }
}
