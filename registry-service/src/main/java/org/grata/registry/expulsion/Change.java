package org.grata.registry.expulsion;

import java.util.Optional;

import org.grata.message.ExpulsionChanged;

/** What became of a known expulsion. */
public record Change(Expulsion before, Expulsion after) {

    /** Whether the register has to keep a new revision. */
    public boolean revises() {
        return after.revision() != before.revision();
    }

    /**
     * The type of the event that tells others of it: only what subscribers act on is told, and only of measures that
     * were announced. What leaves the register is told like a reversal: nobody is to act on it any more.
     */
    public Optional<String> eventType() {
        boolean wasLive = before.isLive();
        if (after.isLive()) {
            return !wasLive ? Optional.of(ExpulsionChanged.RECORDED) : revision();
        }
        return wasLive ? Optional.of(ExpulsionChanged.REVERSED) : Optional.empty();
    }

    private Optional<String> revision() {
        if (!after.measure().bindsLike(before.measure())) {
            return Optional.of(ExpulsionChanged.REVISED);
        }
        return after.confirmation() == before.confirmation()
                ? Optional.empty()
                : Optional.of(ExpulsionChanged.CONFIRMATION_CHANGED);
    }
}
