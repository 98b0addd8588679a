package org.grata.notify.delivery;

import java.time.Instant;
import java.util.UUID;

import org.grata.notify.subscription.Channel;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reminder that was fired.
 *
 * @param id of the reminder
 * @param leadTime ISO 8601; null unless the stage is {@code LEAD}
 * @param attempts tries so far, the one under way included
 * @param nextAttemptAt null unless the state is {@code PENDING}
 * @param lastStatus of the last answer over HTTP; null without one
 * @param lastError of the last try; null when it succeeded
 * @param firstAttemptAt null before it, and where it is not known
 */
public record KnownDelivery(
        UUID id,
        UUID subscriptionId,
        UUID expulsionId,
        ReminderStage stage,
        @Nullable String leadTime,
        int revision,
        Instant dueAt,
        Instant firedAt,
        Channel type,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        @Nullable Instant firstAttemptAt,
        @Nullable Instant deliveredAt) {}
