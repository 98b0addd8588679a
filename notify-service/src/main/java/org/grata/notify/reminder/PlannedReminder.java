package org.grata.notify.reminder;

import java.time.Instant;
import java.util.UUID;

import org.grata.notify.subscription.LeadTime;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * One reminder to be sent.
 *
 * @param id see {@link ReminderId}
 * @param leadTime null unless the stage is {@code LEAD}
 * @param dueAt never sent before it
 */
public record PlannedReminder(
        UUID id,
        UUID subscriptionId,
        UUID expulsionId,
        int revision,
        ReminderStage stage,
        @Nullable LeadTime leadTime,
        Instant dueAt) {
    static PlannedReminder of(
            Expulsion expulsion, UUID subscriptionId, ReminderStage stage, @Nullable LeadTime leadTime, Instant dueAt) {
        UUID id = ReminderId.of(expulsion.id(), stage, leadTime, expulsion.revision(), subscriptionId);
        return new PlannedReminder(id, subscriptionId, expulsion.id(), expulsion.revision(), stage, leadTime, dueAt);
    }
}
