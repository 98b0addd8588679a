package org.grata.messaging.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it reaches its handler.
 *
 * @param id of the message, the same in each repeat
 * @param type empty when the sender told none
 * @param subject empty when the sender told none
 * @param time when it happened; when it arrived, if the sender told nothing
 */
public record IncomingEvent<T>(UUID id, String type, String subject, Instant time, T body) {}
