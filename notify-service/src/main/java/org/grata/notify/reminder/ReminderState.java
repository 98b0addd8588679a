package org.grata.notify.reminder;

/** Where a reminder stands. */
public enum ReminderState {
    /** Waits for its due time. */
    PLANNED,
    /** Handed to delivery; final. */
    FIRED,
    /** Overtaken by a revision, a reversal or a change of the subscription before it was due. */
    CANCELLED
}
