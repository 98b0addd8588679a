package org.grata.registry.balance;

import java.util.Set;

/**
 * One order answers another.
 *
 * @param to the earlier order
 * @param by the later order, of the other side
 * @param days from the day of the one to the day of the other
 * @param because why the later one is taken for an answer; never empty
 */
public record Answer(Order to, Order by, int days, Set<Sign> because) {
    public Answer {
        because = Set.copyOf(because);
    }

    /** What tells that an order is an answer. */
    public enum Sign {
        /** A report tells that it answers an official act of the other side. */
        RETALIATION_TOLD,
        /** The receiving State gives retaliation as a ground. */
        GROUND_RETALIATION
    }
}
