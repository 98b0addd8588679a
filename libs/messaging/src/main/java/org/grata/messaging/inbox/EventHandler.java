package org.grata.messaging.inbox;

/**
 * The effect of an event. Called on a virtual thread inside a transaction that also notes the event as
 * received; both are committed, or neither. Several events are handled at once and in no promised
 * order. An exception means: try again.
 */
@FunctionalInterface
public interface EventHandler<T> {
    Outcome handle(IncomingEvent<T> event);
}
