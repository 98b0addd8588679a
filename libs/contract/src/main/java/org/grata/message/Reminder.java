package org.grata.message;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber receives.
 *
 * @param id the same for the same expulsion, stage, lead time, revision and subscription, so that a
 *     repeat can be dropped
 * @param leadTime as the subscription writes it: an ISO 8601 duration before {@code leaveBy}, or a clock time on an
 *     earlier day, such as {@code P1D@09:00}; null unless the stage is {@code LEAD}
 * @param confirmation how far the expulsion may be relied on
 * @param leaveBy with the offset of the receiving State's seat of government; null when the measure
 *     has no deadline
 * @param dueAt when it was to be sent
 * @param firedAt when it was sent; never before {@code dueAt}
 */
public record Reminder(
        UUID id,
        ReminderStage stage,
        @Nullable String leadTime,
        UUID expulsionId,
        String receivingState,
        String sendingState,
        Headcount headcount,
        Confirmation confirmation,
        @Nullable OffsetDateTime leaveBy,
        Instant dueAt,
        Instant firedAt,
        int revision) {}
