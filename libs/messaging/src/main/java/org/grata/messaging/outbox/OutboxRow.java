package org.grata.messaging.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A row that a relay has claimed. */
record OutboxRow(
        UUID id,
        String exchange,
        String routingKey,
        String type,
        String subject,
        String body,
        Instant occurredAt,
        @Nullable String traceparent,
        int attempts,
        int refusals) {
    /** The order in which rows are sent. */
    static final Comparator<OutboxRow> BY_OCCURRENCE =
            Comparator.comparing(OutboxRow::occurredAt).thenComparing(OutboxRow::id);
}
