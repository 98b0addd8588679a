package org.grata.notify.webhook.sending;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.message.Reminder;
import org.grata.messaging.MessageJson;
import org.grata.notify.reminder.Expulsion;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.webhook.settings.WebhookConfig;
import org.grata.notify.webhook.store.WebhookDeliveryStore;

/** Takes reminders in the transaction that fires them; they are sent by HTTP after it commits. */
@ApplicationScoped
public class WebhookReminders {
    private final WebhookDeliveryStore deliveries;
    private final MessageJson json;
    private final WebhookConfig config;

    public WebhookReminders(WebhookDeliveryStore deliveries, MessageJson json, WebhookConfig config) {
        this.deliveries = deliveries;
        this.json = json;
        this.config = config;
    }

    /** @param fired those of subscriptions that are told otherwise, or were deleted, are passed over */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<KnownReminder> fired) {
        if (!fired.isEmpty()) {
            deliveries.add(
                    fired.stream().collect(Collectors.toMap(KnownReminder::id, this::body)),
                    config.retry().giveUpAfter());
        }
    }

    private String body(KnownReminder reminder) {
        Expulsion expulsion = reminder.expulsion();
        return json.write(new Reminder(
                reminder.id(),
                reminder.stage(),
                reminder.leadTime(),
                expulsion.id(),
                expulsion.receivingState(),
                expulsion.sendingState(),
                expulsion.headcount(),
                expulsion.leaveBy(),
                reminder.dueAt(),
                Objects.requireNonNull(reminder.firedAt(), "a fired reminder has its time"),
                expulsion.revision()));
    }
}
