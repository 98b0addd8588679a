package org.grata.registry.expulsion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a person did with reports that were wrongly apart or wrongly together.
 *
 * @param from the expulsion that had the reports
 * @param to the expulsion that has them now
 * @param reports those that went
 * @param note why; null when the person gave none
 * @param undoneAt null while it stands
 */
public record Regrouping(
        UUID id,
        Kind kind,
        UUID from,
        UUID to,
        List<UUID> reports,
        @Nullable String note,
        Instant doneAt,
        @Nullable Instant undoneAt) {

    /** What was done. */
    public enum Kind {
        /** All reports went to a known expulsion. */
        MERGE,
        /** Some reports became an expulsion of their own. */
        SPLIT
    }

    public Regrouping {
        reports = List.copyOf(reports);
    }

    public Cause cause() {
        return switch (kind) {
            case MERGE -> Cause.MERGE;
            case SPLIT -> Cause.SPLIT;
        };
    }

    public Regrouping undone(Instant at) {
        return new Regrouping(id, kind, from, to, reports, note, doneAt, at);
    }
}
