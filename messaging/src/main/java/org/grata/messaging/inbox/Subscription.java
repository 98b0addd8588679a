package org.grata.messaging.inbox;

/**
 * Who takes in what.
 *
 * @param consumer the name of the queue
 */
record Subscription<T>(String consumer, Class<T> bodyType, EventHandler<T> handler) {}
