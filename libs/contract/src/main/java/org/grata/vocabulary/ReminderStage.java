package org.grata.vocabulary;

/** Why a reminder is sent. */
public enum ReminderStage {
    /** An expulsion entered the register; sent at once. */
    REGISTERED,
    /** A lead time before the deadline was reached. */
    LEAD,
    /** The deadline passed. */
    EXPIRED,
    /** The deadline changed. */
    REVISED,
    /** The measure was reversed. */
    CANCELLED
}
