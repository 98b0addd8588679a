package org.grata.registry.expulsion.rest;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.grata.registry.expulsion.Cause;
import org.grata.registry.expulsion.MergedMeasure;
import org.grata.registry.expulsion.Presence;
import org.grata.registry.expulsion.store.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What the register said from {@code recordedAt} on.
 *
 * @param reportId the report that made it say so; null when a person did without one
 * @param note of that person; absent when there is none
 */
public record RevisionView(
        int revision,
        Instant recordedAt,
        Cause cause,
        @Nullable UUID reportId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
        Presence presence,
        @JsonUnwrapped MergedMeasure values) {

    static RevisionView of(Revision revision) {
        return new RevisionView(
                revision.revision(),
                revision.recordedAt(),
                revision.cause(),
                revision.reportId(),
                revision.note(),
                revision.presence(),
                revision.measure());
    }
}
