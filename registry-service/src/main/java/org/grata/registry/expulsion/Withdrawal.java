package org.grata.registry.expulsion;

import java.util.List;
import java.util.UUID;

/** What a told reversal means to the known expulsions of its pair of States. */
public sealed interface Withdrawal {

    /** It means one order: no other fits as well. */
    record Decided(Outcome.Reverses reverses) implements Withdrawal {}

    /**
     * It reverses nothing until a later report, or a person, decides.
     *
     * @param candidates the orders that it fits equally well; empty when it fits none
     */
    record Undecided(List<UUID> candidates) implements Withdrawal {
        public Undecided {
            candidates = List.copyOf(candidates);
        }
    }
}
