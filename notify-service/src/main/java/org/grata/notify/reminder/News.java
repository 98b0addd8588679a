package org.grata.notify.reminder;

import org.grata.vocabulary.ReminderStage;

/** What a new revision of an expulsion means to somebody who listens. */
public enum News {
    /** Heard of for the first time. */
    REGISTERED(ReminderStage.REGISTERED),
    /** Known, and now different. */
    REVISED(ReminderStage.REVISED),
    /** No longer in force. */
    CANCELLED(ReminderStage.CANCELLED);

    private final ReminderStage stage;

    News(ReminderStage stage) {
        this.stage = stage;
    }

    /** The reminder sent at once to tell it. */
    public ReminderStage stage() {
        return stage;
    }

    /**
     * Judged by what is known, not by the type of the event: events may overtake each other, and the
     * first that arrives is the first the subscriber hears of it. A reversal is told even then: the
     * subscriber may know the expulsion from elsewhere.
     *
     * @param known whether an older revision was heard of
     */
    public static News of(Expulsion expulsion, boolean known) {
        return switch (expulsion.standing()) {
            case LIVE -> known ? REVISED : REGISTERED;
            case REVERSED -> CANCELLED;
        };
    }
}
