package org.grata.notify.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is to be tried by whoever claimed it, and nobody else while the lease lasts.
 *
 * @param id of the reminder
 * @param body JSON, the same at every try
 * @param attempts this one included; tells this claim from others
 * @param tries the same since the delivery was last begun anew
 * @param probe whether this one try decides if the subscriber is sent anything more
 * @param former signs too until {@code formerUntil}; null together with it
 */
public record Claimed(
        UUID id,
        UUID subscriptionId,
        URI url,
        String body,
        ReminderStage stage,
        UUID expulsionId,
        Instant dueAt,
        int attempts,
        int tries,
        boolean probe,
        WebhookSecret secret,
        @Nullable WebhookSecret former,
        @Nullable Instant formerUntil) {
    /** Those that sign at this time, the current one first. */
    public List<WebhookSecret> secrets(Instant now) {
        List<WebhookSecret> secrets = new ArrayList<>(List.of(secret));
        if (former != null && formerUntil != null && now.isBefore(formerUntil)) {
            secrets.add(former);
        }
        return secrets;
    }
}
