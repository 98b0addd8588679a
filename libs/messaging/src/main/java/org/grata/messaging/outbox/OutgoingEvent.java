package org.grata.messaging.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened and others are to hear of.
 *
 * @param id the same when the same event is told again, so that a repeat can be dropped; the table
 *     refuses an id it still holds
 * @param exchange see {@link org.grata.messaging.topology.Exchanges}
 * @param routingKey for {@code grata.events} the type
 * @param type {@code <what>.<happened>.v<n>}
 * @param subject the id of what it is about
 * @param occurredAt events are sent in this order, as far as nothing fails
 * @param body a message record
 */
public record OutgoingEvent(
        UUID id, String exchange, String routingKey, String type, String subject, Instant occurredAt, Object body) {}
