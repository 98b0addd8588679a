package org.grata.notify.reminder.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.grata.message.Headcount;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.ReminderState;
import org.grata.vocabulary.Confirmation;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/** A reminder, whether still ahead or not; the names are those of the message that is sent. */
@Schema(name = "Reminder")
public record ReminderView(
        UUID id,
        UUID subscriptionId,
        ReminderStage stage,

        @Schema(description = "As the subscription writes it; null unless the stage is LEAD") @Nullable
        String leadTime,

        UUID expulsionId,
        String receivingState,
        String sendingState,
        Headcount headcount,

        @Schema(description = "How far the expulsion may be relied on, in the revision that the reminder speaks of")
        Confirmation confirmation,

        @Nullable OffsetDateTime leaveBy,
        Instant dueAt,
        ReminderState state,
        @Nullable Instant firedAt,
        int revision) {
    static ReminderView of(KnownReminder reminder) {
        Expulsion expulsion = reminder.expulsion();
        return new ReminderView(
                reminder.id(),
                reminder.subscriptionId(),
                reminder.stage(),
                reminder.leadTime(),
                expulsion.id(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.headcount(),
                expulsion.confirmation(),
                expulsion.leaveBy(),
                reminder.dueAt(),
                reminder.state(),
                reminder.firedAt(),
                expulsion.revision());
    }
}
