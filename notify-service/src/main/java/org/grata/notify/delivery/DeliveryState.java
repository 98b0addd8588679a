package org.grata.notify.delivery;

/** Where the delivery of a fired reminder stands. */
public enum DeliveryState {
    /** To be tried, or under way. */
    PENDING,
    /** The subscriber, its queue on the broker, or whoever reads the stream has it. */
    DELIVERED,
    /** Given up until somebody has it tried again. */
    PARKED
}
