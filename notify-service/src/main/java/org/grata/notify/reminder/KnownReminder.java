package org.grata.notify.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it is kept.
 *
 * @param leadTime as the subscription writes it; null unless the stage is {@code LEAD}
 * @param expulsion the revision it speaks of
 * @param firedAt null unless the state is {@code FIRED}
 */
public record KnownReminder(
        UUID id,
        UUID subscriptionId,
        ReminderStage stage,
        @Nullable String leadTime,
        Expulsion expulsion,
        Instant dueAt,
        ReminderState state,
        @Nullable Instant firedAt) {
    /** The order to send in: what was due first; at the same instant, what happened first. */
    public static Comparator<KnownReminder> inDueOrder() {
        return Comparator.comparing(KnownReminder::dueAt)
                .thenComparingInt(reminder -> reminder.expulsion().revision())
                .thenComparing(KnownReminder::stage)
                .thenComparing(KnownReminder::id);
    }
}
