package org.grata.registry.expulsion.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.grata.registry.expulsion.Report;

/**
 * A told reversal that reversed nothing.
 *
 * @param candidates the expulsions that it fits equally well; empty when it fits none
 */
public record UndecidedReversal(Report report, Instant recordedAt, List<UUID> candidates) {
    public UndecidedReversal {
        candidates = List.copyOf(candidates);
    }
}
