package org.grata.notify.webhook.sending;

import java.util.Collection;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.grata.messaging.MessageJson;
import org.grata.notify.reminder.KnownReminder;
import org.grata.notify.reminder.messaging.ReminderMessages;
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
        return json.write(ReminderMessages.message(reminder));
    }
}
