package org.grata.notify.reminder;

import java.util.Optional;

import org.grata.notify.reminder.Expulsion.Standing;
import org.grata.notify.subscription.Filter;
import org.grata.vocabulary.ReminderStage;
import org.jspecify.annotations.Nullable;

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
     * subscriber may know the expulsion from elsewhere. What the subscriber's filter does not let pass
     * was never told to them, and when it was told before it is taken back.
     *
     * @param before what was heard of it last; null when this is the first
     * @return empty when the subscriber has nothing to hear
     */
    public static Optional<News> of(@Nullable Expulsion before, Expulsion after, Filter filter) {
        boolean told = before != null && filter.relies(before.confirmation());
        if (!filter.relies(after.confirmation())) {
            return told && before.standing() == Standing.LIVE ? Optional.of(CANCELLED) : Optional.empty();
        }
        if (after.standing() == Standing.REVERSED) {
            return Optional.of(CANCELLED);
        }
        if (!told) {
            return Optional.of(REGISTERED);
        }
        return after.onlyJudgedAnew(before) ? Optional.empty() : Optional.of(REVISED);
    }
}
