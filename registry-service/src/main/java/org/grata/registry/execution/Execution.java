package org.grata.registry.execution;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What became of an order to leave.
 *
 * @param inForceOn the day it was notified to the sending State; null when it was not, or nobody said
 * @param endedOn the day by which all had left, or the period ended; null before
 * @param departed how many left, at least 1; null when nobody said, or not yet
 */
public record Execution(
        Stage stage,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate endedOn,
        @Nullable Integer departed) {
    /** What is known of an order of which nobody told anything. */
    public static final Execution NOTHING_TOLD = new Execution(Stage.ANNOUNCED, null, null, null);

    /** After what a person tells; whether it may come is for {@link Progress} to say. */
    public Execution then(Step step) {
        return switch (step.stage()) {
            case ANNOUNCED -> NOTHING_TOLD;
            case IN_FORCE -> new Execution(Stage.IN_FORCE, step.on(), null, null);
            case DEPARTED, LAPSED -> new Execution(step.stage(), inForceOn, step.on(), step.departed());
        };
    }

    /** Without its last step. */
    public Execution before() {
        return switch (stage) {
            case ANNOUNCED, IN_FORCE -> NOTHING_TOLD;
            case DEPARTED, LAPSED ->
                inForceOn == null ? NOTHING_TOLD : new Execution(Stage.IN_FORCE, inForceOn, null, null);
        };
    }

    /**
     * What a person tells.
     *
     * @param on the day it happened, at the receiving State's seat of government
     * @param departed how many left; null when nobody said
     */
    public record Step(Stage stage, LocalDate on, @Nullable Integer departed) {}
}
